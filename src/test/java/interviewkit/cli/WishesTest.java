package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitRound;
import interviewkit.kit.json.KitJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user may wish of a plan, on the command line. */
class WishesTest {
    private static final String KIT = "discord-engineering-manager-audio-video-infrastructure";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--family clincal    | (did you mean clinical?)",
                "--family zzzzzzzz   | there are administration",
                "--seniority boss    | there are entry",
                "--loop shrt         | did you mean short?",
                "--loop endless      | there are short, single, standard, thorough",
                "--minutes 0         | 0 is too few",
                "--rounds -1         | -1 is too few",
                "--variant D         | A, B, C",
                "--minutes lots      | lots",
            })
    void anUnknownValueIsWrongUsageAndListsTheKnownOnes(String wish, String says) {
        ProgramRun ran = generate(wish);
        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.err().contains(says), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--minutes 20             | takes at least",
                "--rounds 12              | ask for 6 rounds at most",
                "--rounds 6 --minutes 100 | takes at least",
            })
    void anImpossibleWishSaysWhatIsPossible(String wish, String says) {
        ProgramRun ran = generate(wish);
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains(says), ran.err());
    }

    @Test
    void minutesAreTheMostThatThePlanTakesAndTheLossIsPrinted() throws IOException {
        ProgramRun ran = generate("--minutes 200");
        InterviewKit kit = kit();
        assertTrue(
                kit.loop().minutes() <= 200 && kit.loop().minutes() > 150,
                "" + kit.loop().minutes());
        assertTrue(ran.err().contains("instead of 345 minutes in 6"), ran.err());
        assertEquals(List.of("--minutes 200"), kit.loop().wishes());
        assertTrue(kit.loop().changes().stream().anyMatch(change -> change.contains("instead of 345")));
    }

    @Test
    void roundsAreExactlySoMany() throws IOException {
        generate("--rounds 4");
        assertEquals(4, kit().loop().rounds().size());
    }

    @Test
    void aPanelHasTwoRatersInEveryInterview() throws IOException {
        ProgramRun ran = generate("--panel");
        assertTrue(kit().loop().rounds().stream()
                .filter(round -> !round.isScreen())
                .allMatch(round -> round.raters() > 1));
        assertTrue(ran.err().contains("Two people hold"), ran.err());
    }

    @Test
    void familyAndSeniorityOverrideTheTitle() throws IOException {
        generate("--family clinical --seniority senior");
        assertEquals("clinical", kit().role().family());
        assertEquals("senior", kit().role().seniority());
        assertTrue(kit().role().because().startsWith("you said so"));
    }

    @Test
    void aVariantAsksOtherQuestionsInTheSameRoundsAndMinutes() throws IOException {
        generate("--variant A");
        InterviewKit a = kit();
        ProgramRun ran = generate("--variant B --overwrite");
        InterviewKit b = kit();
        assertEquals("B", b.loop().questionSet());
        assertEquals(
                a.loop().rounds().stream().map(KitRound::minutes).toList(),
                b.loop().rounds().stream().map(KitRound::minutes).toList());
        long same = a.questions().stream()
                .filter(question -> b.question(question.id()).isPresent())
                .count();
        assertTrue(
                same < a.questions().size() / 2, same + " of " + a.questions().size());
        assertTrue(ran.err().contains("Variant B:"), ran.err());
        for (int i = 0; i < a.questions().size(); i++) {
            assertEquals(a.questions().get(i).type(), b.questions().get(i).type());
            assertEquals(a.questions().get(i).minutes(), b.questions().get(i).minutes());
            assertEquals(a.questions().get(i).competency(), b.questions().get(i).competency());
        }
    }

    @Test
    void anUpdateKeepsTheWishesThatTheKitWasMadeWith() throws IOException {
        generate("--rounds 4 --variant B");
        ProgramRun ran = generate("--update");
        assertEquals(0, ran.code(), ran.err());
        assertEquals(List.of("--rounds 4", "--variant B"), kit().loop().wishes());
        assertEquals(4, kit().loop().rounds().size());
    }

    private InterviewKit kit() throws IOException {
        Path file = folder.resolve(KIT).resolve("kit.json");
        return new KitJson().read("kit.json", Files.readAllBytes(file));
    }

    private ProgramRun generate(String wish) {
        List<String> all =
                new ArrayList<>(List.of("generate", Fixtures.SEED.toString(), "-f", "json", "-o", folder.toString()));
        all.addAll(List.of(wish.split(" ")));
        return ProgramRun.of(all.toArray(String[]::new));
    }
}
