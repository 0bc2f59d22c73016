package interviewkit.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.SmallLibrary;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryLintTest {
    private static final String WELDING = "competencies/skilled-trades/welding.yaml";

    @TempDir
    private Path folder;

    static Stream<BadContent> samples() {
        return BadContent.all();
    }

    @Test
    void aSmallLibraryThatKeepsEveryRuleHasNoFindings() throws IOException {
        SmallLibrary.into(folder);
        assertEquals(List.of(), lines(folder));
    }

    @Test
    void theShippedLibraryKeepsEveryRule() {
        assertEquals(
                List.of(), check(Path.of("rubrics")).stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBrokenRuleIsReportedInTheLineThatBreaksIt(BadContent sample) throws IOException {
        SmallLibrary.into(folder);
        sample.in(folder);
        List<Problem> found = check(folder).stream()
                .filter(problem -> problem.rule().equals(sample.rule()))
                .filter(problem -> problem.what().contains(sample.words()))
                .toList();
        assertEquals(1, found.size(), () -> String.join("\n", lines(folder)));
        String place = folder.resolve(sample.file()) + ":";
        assertTrue(found.get(0).where().startsWith(place), found.get(0).line());
        assertTrue(found.get(0).where().matches(".*:\\d+:\\d+"), found.get(0).line());
        assertTrue(!found.get(0).fix().isBlank(), found.get(0).line());
    }

    @Test
    void everyRuleOfTheLibraryHasASample() {
        Set<String> sampled = samples().map(BadContent::rule).collect(Collectors.toSet());
        Set<String> elsewhere = Set.of("L08", "L09", "L10", "L11");
        assertEquals(
                List.of(),
                EnumSet.allOf(LintRule.class).stream()
                        .map(LintRule::name)
                        .filter(rule -> !sampled.contains(rule) && !elsewhere.contains(rule))
                        .toList());
    }

    @Test
    void aCompetencyWithTooFewQuestionsIsReported() throws IOException {
        SmallLibrary.into(folder);
        Path file = folder.resolve(WELDING);
        String text = Files.readString(file);
        int second = text.indexOf("- id: pulled-out-of-shape");
        Files.writeString(file, text.substring(0, second) + text.substring(text.indexOf("anchors:\n  weld")));
        assertFound("L08", "has 1 questions, fewer than 4");
        assertFound("L08", "has 1 questions about past behaviour, fewer than 2");
        assertFound("L08", "no question about failure or adversity");
    }

    @Test
    void anExampleThatMapsElsewhereIsReported() throws IOException {
        SmallLibrary.into(folder);
        change(
                "competencies/skilled-trades/driving.yaml",
                "  maps:\n",
                "  maps:\n  - TIG welding of pipes, and weld repair.\n");
        assertFound("L09", "maps to welding: \"TIG welding of pipes, and weld repair.\"");
    }

    @Test
    void aCompetencyWithoutEquivalentsIsReported() throws IOException {
        SmallLibrary.into(folder);
        Path file = folder.resolve(WELDING);
        String text = Files.readString(file);
        String before = text.substring(0, text.indexOf("equivalents:"));
        Files.writeString(file, before + "equivalents: []\n" + text.substring(text.indexOf("levels:\n")));
        assertFound("K24", "does not say what else counts");
    }

    @Test
    void aNearMissThatMapsHereIsReported() throws IOException {
        SmallLibrary.into(folder);
        change(WELDING, "Set up and run CNC lathes and milling machines.", "TIG welding of pipes.");
        assertFound("L09", "maps here although it is a near miss");
    }

    @Test
    void aSentenceThatTwoClaimIsReported() throws IOException {
        SmallLibrary.into(folder);
        String sentence = "  maps:\n  - Perform MIG and TIG welding on stainless steel and aluminium parts.\n";
        change("competencies/skilled-trades/driving.yaml", "  maps:\n", sentence);
        assertFound("L10", "is an example of driving too");
    }

    @Test
    void aCompetencyThatNoRoundReadsIsReported() throws IOException {
        SmallLibrary.into(folder);
        change(WELDING, "areas:\n- skilled-trades", "areas:\n- product-familiarity");
        Path moved = folder.resolve("competencies/product-familiarity/welding.yaml");
        Files.createDirectories(moved.getParent());
        Files.move(folder.resolve(WELDING), moved);
        assertFound("L11", "no round of any loop reads product-familiarity");
    }

    @Test
    void anAnchorThatTwoCompetenciesShareIsReported() throws IOException {
        SmallLibrary.into(folder);
        String anchor =
                "Repeated the piece until the teacher was content; names a fault by its looks (\"ugly\", \"holes\")"
                        + " and no cause for it.";
        Path file = folder.resolve("competencies/skilled-trades/driving.yaml");
        String text = Files.readString(file);
        int at = text.indexOf("    2: >-\n      ") + "    2: >-\n      ".length();
        Files.writeString(file, text.substring(0, at) + anchor + text.substring(text.indexOf("\n    3: ", at)));
        assertFound("K32", "stands word for word at");
    }

    @Test
    void anIdThatIsPublishedStaysInTheListForEver() {
        PublishedIds ids = new PublishedIds("published-ids.txt", List.of("# Ids.", "round gone-long-ago"));
        String text = ids.with(Fixtures.library());
        assertTrue(text.startsWith("# Ids.\n"), text.substring(0, 40));
        assertTrue(text.contains("\nround gone-long-ago\n"));
        assertTrue(text.contains("\nquestion elastic-capacity/removing-live-machines\n"));
    }

    /** Were the list gone, L05 would have nothing to hold on to. */
    @Test
    void theShippedLibraryHasAListOfItsPublishedIds() {
        RubricFolder shipped = new RubricFolder(Path.of("rubrics"));
        List<String> lines = shipped.lines(PublishedIds.FILE);
        assertTrue(lines.contains("competency elastic-capacity"));
        assertEquals(List.of(), new PublishedIds(PublishedIds.FILE, lines).gone(Fixtures.library()));
    }

    private void assertFound(String rule, String words) {
        List<Problem> all = check(folder);
        assertTrue(
                all.stream()
                        .anyMatch(problem ->
                                problem.rule().equals(rule) && problem.what().contains(words)),
                () -> String.join("\n", all.stream().map(Problem::line).toList()));
    }

    private static List<Problem> check(Path folder) {
        return new LibraryLint().check(new RubricFolder(folder));
    }

    private static List<String> lines(Path folder) {
        return check(folder).stream().map(Problem::line).toList();
    }

    private void change(String file, String old, String bad) throws IOException {
        new BadContent("", file, old, bad, "").in(folder);
    }
}
