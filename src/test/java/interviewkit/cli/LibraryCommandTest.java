package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.SmallLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryCommandTest {
    @Test
    void theListHasEveryAreaWithItsCompetencies() {
        Ran ran = run("library", "list");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("Infrastructure (infrastructure)\n"), ran.out());
        assertTrue(ran.out().contains("  elastic-capacity "), ran.out());
    }

    @Test
    void theSummaryCountsByGroupAndArea(@TempDir Path folder) throws IOException {
        SmallLibrary.into(folder);
        Ran ran = run("library", "list", "--summary", "--rubrics", folder.toString());
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
        Ran ran = run("library", "show", id);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains(says), ran.out());
        assertTrue(ran.out().lines().allMatch(line -> line.length() <= 110), ran.out());
    }

    @Test
    void anUnknownIdIsWrongUsageAndNearOnesAreNamed() {
        Ran ran = run("library", "show", "elastic-capacty");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("did you mean elastic-capacity"), ran.err());
    }

    @Test
    void aSearchFindsWhatHoldsAllWords() {
        Ran ran = run("library", "search", "autoscaling", "sessions");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("elastic-capacity"), ran.out());
        assertEquals("", run("library", "search", "xylophone", "autoscaling").out());
    }

    @Test
    void publishingWritesDownEveryIdOnce(@TempDir Path folder) throws IOException {
        SmallLibrary.into(folder);
        assertEquals(0, run("library", "publish", folder.toString()).code());
        String once = Files.readString(folder.resolve("published-ids.txt"));
        assertTrue(once.contains("question welding/hardest-joint\n"), once);
        assertEquals(0, run("library", "publish", folder.toString()).code());
        assertEquals(once, Files.readString(folder.resolve("published-ids.txt")));
    }

    @ParameterizedTest
    @CsvSource({"list --rubrics", "search welding --rubrics", "publish"})
    void aFolderWithoutALibraryIsNamedAndIsNoFaultOfTheProgram(String command, @TempDir Path folder) {
        String empty = folder.toString();
        Ran ran = run(("library " + command + " " + empty).split(" "));
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().startsWith(folder.resolve("areas.yaml") + ": error: is missing"), ran.err());
    }

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
