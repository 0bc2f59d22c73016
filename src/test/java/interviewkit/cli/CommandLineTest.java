package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import interviewkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program, in process: arguments and streams in, files and exit codes out. */
class CommandLineTest {
    private static final String SEED = Fixtures.SEED.toString();
    private static final String KIT = "discord-engineering-manager-audio-video-infrastructure";

    @TempDir
    private Path folder;

    @Test
    void generateWritesEveryDocumentInWordAndPdfWithTheKitBesideThem() throws IOException {
        ProgramRun ran = ProgramRun.of("generate", SEED, "-o", folder.toString());
        assertEquals(0, ran.code(), ran.err());
        assertEquals(folder.resolve(KIT).toString(), ran.out().strip());
        List<String> documents = List.of(
                "candidate-guide",
                "interview-plan",
                "rounds/1-recruiter-screen",
                "rounds/2-hiring-manager-screen",
                "rounds/3-people-leadership",
                "rounds/4-system-design",
                "rounds/5-technical-depth",
                "rounds/6-execution",
                "handouts/4-system-design-question-1",
                "handouts/5-technical-depth-question-1",
                "scoring-rubric");
        for (String document : documents) {
            assertTrue(Files.size(folder.resolve(KIT).resolve(document + ".docx")) > 2_000, document);
            assertTrue(Files.size(folder.resolve(KIT).resolve(document + ".pdf")) > 2_000, document);
        }
        assertEquals(2 * documents.size() + 3, files(folder).size());
    }

    @Test
    void generateTwiceGivesTheSameBytes(@TempDir Path other) throws IOException {
        ProgramRun.of("generate", SEED, "-o", folder.toString());
        ProgramRun.of("generate", SEED, "-o", other.toString());
        Map<String, byte[]> one = files(folder);
        Map<String, byte[]> two = files(other);
        assertEquals(one.keySet(), two.keySet());
        one.forEach((path, bytes) -> assertArrayEquals(bytes, two.get(path), path));
    }

    @ParameterizedTest
    @CsvSource({"pdf,.docx", "docx,.pdf"})
    void onlyTheWishedFormatIsWritten(String format, String absent) throws IOException {
        assertEquals(
                0,
                ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", format)
                        .code());
        assertTrue(files(folder).keySet().stream().noneMatch(path -> path.endsWith(absent)));
        assertTrue(files(folder).keySet().stream().anyMatch(path -> path.endsWith("." + format)));
        assertTrue(files(folder).containsKey(KIT + "/kit.json"));
    }

    @Test
    void jsonIsTheKitAlone() throws IOException {
        ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", "json");
        assertEquals(
                List.of(KIT + "/.interview-kit.base.json", KIT + "/.interview-kit.sha256", KIT + "/kit.json"),
                List.copyOf(files(folder).keySet()));
    }

    @Test
    void standardInputIsAPosting() throws IOException {
        byte[] posting = Files.readAllBytes(Fixtures.SEED);
        ProgramRun ran = ProgramRun.of(posting, "generate", "-", "-o", folder.toString(), "-f", "json");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(files(folder).containsKey(KIT + "/kit.json"));
    }

    @Test
    void aPostingThatDoesNotExistIsNamed() {
        ProgramRun ran = ProgramRun.of("generate", "no-such-posting.txt", "-o", folder.toString());
        assertRefused(ran, "no-such-posting.txt: error: does not exist");
    }

    @Test
    void anEmptyPostingIsNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertRefused(ProgramRun.of("generate", empty.toString(), "-o", folder.toString()), "is empty");
    }

    @Test
    void aPostingOfSpacesIsNamed() throws IOException {
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\t\n");
        assertRefused(ProgramRun.of("generate", blank.toString(), "-o", folder.toString()), "blank.txt");
    }

    @Test
    void aFolderIsNoPosting() {
        assertRefused(ProgramRun.of("generate", folder.toString(), "-o", folder.toString()), "is a folder");
    }

    @Test
    void aBinaryFileIsNoPosting() throws IOException {
        Path binary = Files.write(folder.resolve("posting.txt"), new byte[] {1, 0, 2, (byte) 0xFE, 0, 7});
        assertRefused(ProgramRun.of("generate", binary.toString(), "-o", folder.toString()), "binary");
    }

    @Test
    void oneBadPostingDoesNotStopTheOthers() throws IOException {
        ProgramRun ran = ProgramRun.of("generate", "no-such-posting.txt", SEED, "-o", folder.toString(), "-f", "json");
        assertEquals(1, ran.code());
        assertTrue(files(folder).containsKey(KIT + "/kit.json"));
    }

    @Test
    void aFolderThatMayNotBeWrittenLeavesNothingBehind() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "this user may write everywhere");
        ProgramRun ran = ProgramRun.of("generate", SEED, "-o", locked.toString());
        assertRefused(ran, "may not write");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertTrue(files(locked).isEmpty());
    }

    @Test
    void aFileInTheWayOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertRefused(ProgramRun.of("generate", SEED, "-o", file.toString()), "in the way");
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void whatAPersonChangedIsNotReplaced() throws IOException {
        ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", "json");
        Path kit = folder.resolve(KIT).resolve("kit.json");
        Files.writeString(kit, Files.readString(kit).replace("Leading engineers", "Leading our engineers"));
        String changed = Files.readString(kit);
        ProgramRun again = ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", "json");
        assertRefused(again, "kit.json");
        assertEquals(changed, Files.readString(kit));
        assertEquals(
                0,
                ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", "json", "--overwrite")
                        .code());
        assertFalse(Files.readString(kit).contains("Leading our engineers"));
    }

    @Test
    void filesThatAreNotTheKitsAreLeftAlone() throws IOException {
        ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", "pdf");
        Path notes = Files.writeString(folder.resolve(KIT).resolve("notes.txt"), "mine");
        ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", "docx");
        assertEquals("mine", Files.readString(notes));
        assertTrue(files(folder).keySet().stream().noneMatch(path -> path.endsWith(".pdf")));
    }

    @Test
    void aShorterLoopPrintsWhatIsLost() {
        ProgramRun ran = ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", "json", "--loop", "short");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("change: The candidate gives"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=exe", "--no-such-option"})
    void wrongUsageIsTwo(String option) {
        assertEquals(2, ProgramRun.of("generate", SEED, option).code());
        assertEquals(2, ProgramRun.of().code());
        assertEquals(2, ProgramRun.of("generate").code());
    }

    @Test
    void inspectPrintsATableAndWritesJson() throws IOException {
        ProgramRun text = ProgramRun.of("inspect", SEED);
        assertEquals(0, text.code(), text.err());
        assertTrue(text.out().contains("REQUIREMENTS (6)"), text.out());
        assertTrue(text.out().contains("\"3+ years\""), text.out());
        ProgramRun json = ProgramRun.of("inspect", SEED, "--format", "json");
        assertTrue(json.out().startsWith("{"), json.out());
        assertTrue(
                json.out().contains("\"title\" : \"Engineering Manager, Audio & Video Infrastructure\""), json.out());
        assertTrue(json.out().contains("\"currency\" : \"USD\""), json.out());
        assertTrue(json.out().contains("\"text\" : \"San Francisco, CA\",\n      \"start\" : 0"), json.out());
        ProgramRun.of("inspect", SEED, "--format", "json", "-o", folder.toString());
        assertEquals(json.out(), Files.readString(folder.resolve("discord-engineering-manager-av.json")));
    }

    @Test
    void ofAWholeBoardOneJobCanBePicked() throws IOException {
        Path board = Files.writeString(folder.resolve("board.json"), """
                {"jobs": [
                  {"id": 11, "title": "Welder", "content": "&lt;h2&gt;Requirements&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;You weld \
                pipes to a written procedure.&lt;/li&gt;&lt;li&gt;You read drawings.&lt;/li&gt;&lt;/ul&gt;"},
                  {"id": 12, "title": "Cook", "content": "&lt;h2&gt;Requirements&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;You have \
                cooked for two hundred.&lt;/li&gt;&lt;li&gt;You know food hygiene.&lt;/li&gt;&lt;/ul&gt;"}]}
                """);
        ProgramRun.of("inspect", board.toString(), "-o", folder.toString());
        assertTrue(files(folder).keySet().containsAll(List.of("board-11.json", "board-12.json")));
        ProgramRun one = ProgramRun.of("inspect", board.toString(), "--job", "12");
        assertEquals(0, one.code(), one.err());
        assertTrue(one.out().contains("Cook") && !one.out().contains("Welder"), one.out());
        assertRefused(ProgramRun.of("inspect", board.toString(), "--job", "13"), "there are 11, 12");
    }

    @Test
    void aPostingThatAsksNothingIsSaidToDoSo() throws IOException {
        Path duties =
                Files.writeString(folder.resolve("duties.txt"), "Welder\n\nYour tasks\n- Weld hulls\n- Grind seams\n");
        assertTrue(ProgramRun.of("inspect", duties.toString())
                .err()
                .contains("no requirement and no bonus point was found"));
        Path nothing = Files.writeString(folder.resolve("nothing.txt"), "We build boats in Kiel. We love the sea.\n");
        assertRefused(
                ProgramRun.of("generate", nothing.toString(), "-o", folder.toString()),
                "no requirement, bonus point or duty");
    }

    @Test
    void checkReadsAKitOrItsFolder() throws IOException {
        ProgramRun.of("generate", SEED, "-o", folder.toString(), "-f", "json");
        Path kit = folder.resolve(KIT);
        assertEquals(0, ProgramRun.of("check", kit.toString()).code());
        Path file = kit.resolve("kit.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"minutes\" : 345", "\"minutes\" : 344"));
        ProgramRun broken = ProgramRun.of("check", file.toString());
        assertEquals(1, broken.code());
        assertTrue(broken.out().contains("K34"), broken.out());
        Files.writeString(file, "{\"schema\": \"interview-kit/1\"}");
        assertRefused(ProgramRun.of("check", file.toString()), "not a kit");
        assertEquals(0, ProgramRun.of("check", "rubrics").code());
    }

    private static void assertRefused(ProgramRun ran, String says) {
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains(says), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertEquals("", ran.out());
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
