package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.SmallLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryCommandTest {
    @Test
    void theListHasEveryAreaWithItsCompetencies() {
        ProgramRun ran = ProgramRun.of("library", "list");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("Infrastructure (infrastructure)\n"), ran.out());
        assertTrue(ran.out().contains("  elastic-capacity "), ran.out());
    }

    @Test
    void theSummaryCountsByGroupAndArea(@TempDir Path folder) throws IOException {
        SmallLibrary.into(folder);
        ProgramRun ran = ProgramRun.of("library", "list", "--summary", "--rubrics", folder.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("competencies  questions      past  variants  anchors"), ran.out());
        assertTrue(ran.out().matches("(?s).*\\n  skilled-trades +2 +12 .*"), ran.out());
        assertTrue(ran.out().contains("3 skills, 1 patterns, 1 verification guides, 1 loops, 3 rounds"), ran.out());
    }

    @ParameterizedTest
    @CsvSource({
        "elastic-capacity, Question removing-live-machines",
        "bench-test, a round of 45 minutes",
        "tradesperson, Decision"
    })
    void whatHasAnIdCanBeShown(String id, String says) {
        ProgramRun ran = ProgramRun.of("library", "show", id);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains(says), ran.out());
        assertTrue(ran.out().lines().allMatch(line -> line.length() <= 110), ran.out());
    }

    @Test
    void anUnknownIdIsWrongUsageAndNearOnesAreNamed() {
        ProgramRun ran = ProgramRun.of("library", "show", "elastic-capacty");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("did you mean elastic-capacity"), ran.err());
    }

    @Test
    void aSearchFindsWhatHoldsAllWords() {
        ProgramRun ran = ProgramRun.of("library", "search", "autoscaling", "sessions");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("elastic-capacity"), ran.out());
        assertEquals(
                "",
                ProgramRun.of("library", "search", "xylophone", "autoscaling").out());
    }

    @Test
    void publishingWritesDownEveryIdOnce(@TempDir Path folder) throws IOException {
        SmallLibrary.into(folder);
        assertEquals(0, ProgramRun.of("library", "publish", folder.toString()).code());
        String once = Files.readString(folder.resolve("published-ids.txt"));
        assertTrue(once.contains("question welding/hardest-joint\n"), once);
        assertEquals(0, ProgramRun.of("library", "publish", folder.toString()).code());
        assertEquals(once, Files.readString(folder.resolve("published-ids.txt")));
    }

    @ParameterizedTest
    @CsvSource({"list --rubrics", "search welding --rubrics", "publish"})
    void aFolderWithoutALibraryIsNamedAndIsNoFaultOfTheProgram(String command, @TempDir Path folder) {
        String empty = folder.toString();
        ProgramRun ran = ProgramRun.of(("library " + command + " " + empty).split(" "));
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().startsWith(folder.resolve("areas.yaml") + ": error: is missing"), ran.err());
    }
}
