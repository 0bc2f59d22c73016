package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of kits, from the configuration to an update. */
class LanguageTest {
    private static final String POSTING = """
            Ward Nurse

            Location: Cleveland, Ohio

            Requirements
            - You have changed the behaviour of a whole ward
            - You calm patients and their families in a crisis
            - You teach new colleagues at the bedside
            """;

    @TempDir
    private Path folder;

    private Path kit;

    @BeforeEach
    void aPosting() throws IOException {
        Files.writeString(folder.resolve("job.txt"), POSTING);
        kit = folder.resolve("ward-nurse/kit.json");
    }

    @Test
    void aKitUnderAmericanLawIsInAmericanEnglishAndQuotesThePosting() throws IOException {
        generate();
        String text = Files.readString(kit);
        assertTrue(text.contains("\"language\" : \"en-US\""));
        assertTrue(text.contains("\"quote\" : \"You have changed the behaviour of a whole ward\""));
        assertFalse(text.contains("judgement"));
    }

    @Test
    void theTeamChoosesAndTheCommandLineBeatsIt() throws IOException {
        Files.writeString(
                folder.resolve("interview-kit.yaml"),
                "language: en-GB\ninterviewers:\n  clinical-screen: Labour desk\n");
        generate();
        assertTrue(Files.readString(kit).contains("\"language\" : \"en-GB\""));
        generate("--language", "en-US", "--overwrite");
        String text = Files.readString(kit);
        assertTrue(text.contains("\"language\" : \"en-US\""));
        assertTrue(text.contains("\"interviewers\" : \"Labour desk\""));
    }

    @Test
    void aWrongLanguageIsToldWithThePossibleOnes() throws IOException {
        ProgramRun option = generate("--language", "en-AU");
        assertEquals(2, option.code());
        assertTrue(option.err().contains("--language: \"en-AU\" is unknown (give en-GB or en-US)"), option.err());
        Files.writeString(folder.resolve("interview-kit.yaml"), "language: english\n");
        ProgramRun setting = generate();
        assertFalse(setting.code() == 0);
        assertTrue(setting.err().contains("interview-kit.yaml:1:"), setting.err());
        assertTrue(setting.err().contains("en-GB, en-US"), setting.err());
    }

    @Test
    void anEditedKitWithAWrongLanguageIsNotDrawn() throws IOException {
        generate();
        Files.writeString(kit, Files.readString(kit).replace("\"language\" : \"en-US\"", "\"language\" : \"en-AU\""));
        ProgramRun ran = ProgramRun.of("render", kit.toString(), "-f", "docx");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("language \"en-AU\" is neither en-GB nor en-US"), ran.err());
    }

    @Test
    void aKitOfAnEarlierProgramIsReadAndUpdated() throws IOException {
        generate("--language", "en-GB");
        Path base = kit.resolveSibling(KitFiles.BASE);
        for (Path file : List.of(kit, base)) {
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("  \"language\" : \"en-GB\",\n", "")
                            .replace("\"--language en-GB\"", ""));
        }
        assertEquals(0, ProgramRun.of("check", kit.toString()).code());
        ProgramRun ran = generate("--update", "--overwrite");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("no edits were found"), ran.err());
        assertTrue(Files.readString(kit).contains("\"language\" : \"en-US\""));
        assertFalse(Files.readString(kit).contains("judgement"));
    }

    @Test
    void drawingAKitAnewGivesTheSamePages() throws IOException {
        assertEquals(
                0,
                ProgramRun.of("generate", job(), "-o", folder.toString(), "-f", "docx")
                        .code());
        byte[] plan = Files.readAllBytes(kit.resolveSibling("interview-plan.docx"));
        Path again = folder.resolve("again");
        assertEquals(
                0,
                ProgramRun.of("render", kit.toString(), "-f", "docx", "-o", again.toString())
                        .code());
        assertArrayEquals(plan, Files.readAllBytes(again.resolve("interview-plan.docx")));
    }

    @Test
    void anUpdateInTheSameLanguageFindsNoEdit() throws IOException {
        generate();
        ProgramRun ran = generate("--update");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("no edits were found"), ran.err());
        assertTrue(ran.err().contains("no difference in items"), ran.err());
    }

    @Test
    void anUpdateInAnotherLanguageTakesAllTextsAlongButTheEditedOnes() throws IOException {
        generate("--language", "en-GB");
        String british = Files.readString(kit);
        String edited = british.replaceFirst(
                        "\"purpose\" : \"[A-Z][^\"]*\"", "\"purpose\" : \"Our favourite colour of round\"")
                .replaceFirst("(\"strong\" : \\[\n *\")", "$1In our own behaviour: ");
        Files.writeString(kit, edited);
        ProgramRun ran = generate("--language", "en-US", "--update");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("kept 2 edits"), ran.err());
        assertTrue(ran.err().contains("no difference in items"), ran.err());
        assertTrue(ran.err().contains("language: en-US and no longer en-GB"), ran.err());
        String american = Files.readString(kit);
        assertTrue(american.contains("Our favourite colour of round"));
        assertTrue(american.contains("In our own behaviour: "));
        assertEquals(british.lines().count(), american.lines().count(), "nothing stands in two languages");
        ProgramRun back = generate("--language", "en-GB", "--update");
        assertEquals(0, back.code(), back.err());
        assertEquals(
                edited.replaceFirst("\"version\" : \"1\"", "\"version\" : \"3\""), Files.readString(kit), back.err());
    }

    @Test
    void aLanguageThatSomebodyWroteIntoTheKitIsFollowed() throws IOException {
        generate();
        Files.writeString(kit, Files.readString(kit).replace("\"language\" : \"en-US\"", "\"language\" : \"en-GB\""));
        ProgramRun ran = generate("--update");
        assertEquals(0, ran.code(), ran.err());
        String text = Files.readString(kit);
        assertTrue(text.contains("\"language\" : \"en-GB\""));
        assertTrue(text.contains("\"--language en-GB\""));
        assertTrue(ran.err().contains("no difference in items"), ran.err());
    }

    @Test
    void kitsInTwoLanguagesAreComparedWithoutTheirSpelling() throws IOException {
        generate("--language", "en-GB");
        Path british = Files.copy(kit, folder.resolve("british.json"));
        generate("--language", "en-US", "--overwrite");
        ProgramRun ran = ProgramRun.of("diff", british.toString(), kit.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("spelling is not compared"), ran.err());
        assertEquals(
                "no difference in items, competencies, questions or minutes",
                ran.out().strip());
    }

    @Test
    void aKitInAmericanEnglishKeepsTheRules() {
        generate();
        ProgramRun ran = ProgramRun.of("check", kit.toString());
        assertEquals(0, ran.code(), ran.out());
    }

    private ProgramRun generate(String... more) {
        String[] all = new String[more.length + 6];
        String[] first = {"generate", job(), "-o", folder.toString(), "-f", "json"};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return ProgramRun.of(all);
    }

    private String job() {
        return folder.resolve("job.txt").toString();
    }
}
