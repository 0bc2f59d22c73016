package interviewkit.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.yaml.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration may say, and what is said of one that is wrong. */
class TeamFileTest {
    private static final Path SCHEMA = Path.of("src/main/resources/interviewkit/team/interview-kit.schema.json");

    @TempDir
    private Path folder;

    @Test
    void theSchemaIsTheReadersOwn() throws IOException {
        String schema = JsonSchema.of(TeamFile.NAME, TeamSettings.class);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(SCHEMA, schema);
        }
        assertEquals(Files.readString(SCHEMA), schema, "renew it with mvn test -Dgolden=write");
    }

    @Test
    void theSampleSetsNothing() throws IOException {
        TeamFile file = written(sample());
        assertEquals(Optional.empty(), file.settings().company());
        assertEquals(Fixtures.library(), Team.library(file, Fixtures.library()));
    }

    @Test
    void theSampleShowsEverySettingAndIsRightUncommented() throws IOException {
        String open = sample().replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#(  )", "$1");
        Team.library(written(open), Fixtures.library());
        TreeSet<String> shown = new TreeSet<>();
        Matcher key = Pattern.compile("(?m)^([a-z-]+):").matcher(open);
        while (key.find()) {
            shown.add(key.group(1));
        }
        Matcher field = Pattern.compile("(?m)^ {4}\"([a-z-]+)\" : \\{").matcher(Files.readString(SCHEMA));
        TreeSet<String> known = new TreeSet<>();
        while (field.find()) {
            known.add(field.group(1));
        }
        assertEquals(known, shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colur: \"#000000\"               | :1:1: error: field \"colur\" is unknown (did you mean colour?)",
                "loop: shrt                       | :1:7: error: field \"loop\" is \"shrt\" (did you mean short?)",
                "page: letter                     | (did you mean Letter?)",
                "page: Foolscap                   | (use one of: A4, Letter)",
                "company: [a, b]                  | :1:10: error: field \"company\" is no text",
                "company: \" \"                    | :1:10: error: setting \"company\" is empty",
                "scale: {points: 7}               | :1:17: error: a scale of 7 points cannot be printed (write 4 or 5",
                "scale: {points: four}            | \"points\" is \"four\", not a whole number",
                "scale: {points: 4, labels: [a, b]} | there are 2 labels for 4 points",
                "scale: {labels: [a, b, c, d, d]} | two points are called \"d\"",
                "scale: {labels: [a, b, c 3, d, e]} | :1:24: error: label \"c 3\" holds a number",
                "scale: {labels: [a, b, \"\", d, e]} | a label is empty",
                "thresholds: {words: 50}          | :1:14: error: field \"words\" is unknown (did you mean question-words?)",
                "thresholds: {question-words: x}  | field \"question-words\" is \"x\", not a whole number",
                "thresholds: {question-words: 500} | :1:30: error: threshold \"question-words\" cannot be 500 (K14 takes 15 to 90 here; it is 45 where",
                "thresholds: {opening-minutes: 1} | (K34 protects the candidate and can only be made stricter than 2)",
                "thresholds: {fewest-competencies: 6, most-competencies: 5} | \"fewest-competencies\" is 6 and \"most-competencies\" is 5",
                "exclude: one                     | field \"exclude\" is no list",
                "colour: red                      | :1:9: error: colour \"red\" is not #RRGGBB",
                "colour: \"#888888\"               | colour #888888 has a contrast of 3.5 to 1 with white paper",
                "jurisdiction: uks                | :1:15: error: no jurisdiction is called \"uks\" (did you mean uk?)",
                "rounds: {executon: Doing}        | :1:20: error: no round is called \"executon\" (did you mean execution?)",
                "interviewers: {execution: \"\"}   | entry \"execution\" is empty",
                "exclude: [running-delivery/none] | no question is called \"running-delivery/none\"",
                "pin: [running-delivery/none]     | :1:7: error: no question is called \"running-delivery/none\"",
                "pin: [coaching-and-mentoring/got-no-further, coaching-and-mentoring/got-no-further] | is pinned twice",
                "{pin: [coaching-and-mentoring/got-no-further], exclude: [coaching-and-mentoring/got-no-further]} | is both pinned and excluded",
            })
    void whatIsWrongIsNamedWithItsPlaceAndTheCure(String text, String says) {
        TeamException wrong =
                assertThrows(TeamException.class, () -> Team.library(written(text + "\n"), Fixtures.library()));
        assertTrue(wrong.getMessage().contains(says), wrong.getMessage());
        assertTrue(wrong.getMessage().contains(TeamFile.NAME + ":1:"), wrong.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: tell-it-early       | id: Tell It         | :9: error: id \"Tell It\" is no id (use small letters",
                "purpose: hindsight      | purpose: afterwards | field \"purpose\" is \"afterwards\"",
                "purpose: hindsight      | purpose: depth      | has no probe for hindsight",
                "adversity: true         | minutes: 50         | question \"news-nobody-wanted\" has 50 minutes (give it 6 to 20",
                "Waited until            | '2: Waited until'   | no text",
                "name: Tell it early     | name: \" \"         | the name of value-tell-it-early",
                "name: Tell it early     | areas: [honesty]    | field \"name\" is missing",
                "wanted to hear.         | wanted to hear at your church. | K46",
            })
    void whatIsWrongWithAValueIsNamedWithItsPlace(String right, String wrong, String says) throws IOException {
        String open = sample().replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#(  )", "$1");
        assertTrue(open.contains(right), right);
        TeamFile[] file = new TeamFile[1];
        TeamException refused = assertThrows(TeamException.class, () -> {
            file[0] = written(open.replace(right, wrong));
            Team.library(file[0], Fixtures.library());
        });
        assertTrue(refused.getMessage().contains(says), refused.getMessage());
    }

    @Test
    void theNearestFileAboveAFolderCounts() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        assertEquals(Optional.empty(), TeamFile.above(deep).filter(file -> file.startsWith(folder)));
        written("page: A4\n");
        assertEquals(Optional.of(folder.resolve(TeamFile.NAME)), TeamFile.above(deep));
        Path nearer = Files.writeString(folder.resolve("a").resolve(TeamFile.NAME), "page: A4\n");
        assertEquals(Optional.of(nearer), TeamFile.above(deep));
    }

    private TeamFile written(String text) throws IOException {
        return TeamFile.read(Files.writeString(folder.resolve(TeamFile.NAME), text));
    }

    private static String sample() throws IOException {
        return new String(TeamFile.sample().readAllBytes(), StandardCharsets.UTF_8);
    }
}
