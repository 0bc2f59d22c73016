package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents from an edited {@code kit.json} alone, and the role as the user says it. */
class RenderCommandTest {
    private static final String OWN = "Tell me about the hardest week that an audio team of yours has had.";

    @TempDir
    private Path folder;

    private Path kit;

    @BeforeEach
    void makeAKit() throws IOException {
        assertEquals(
                0,
                ProgramRun.of("generate", Fixtures.SEED.toString(), "-f", "json", "-o", folder.toString())
                        .code());
        kit = folder.resolve("discord-engineering-manager-audio-video-infrastructure/kit.json");
    }

    @Test
    void anEditedQuestionStandsInTheDocuments() throws IOException {
        String json = Files.readString(kit);
        int at = json.indexOf("\"ask\" : \"") + "\"ask\" : \"".length();
        String first = json.substring(at, json.indexOf('"', at));
        Files.writeString(kit, json.replace(first, OWN));
        ProgramRun ran = ProgramRun.of("render", kit.toString(), "-f", "docx");
        assertEquals(0, ran.code(), ran.err());
        String guides = words(kit.getParent().resolve("rounds"));
        assertTrue(guides.contains(OWN), "the edited question is in no guide");
        assertFalse(guides.contains(first), "the old question is still there");
    }

    @Test
    void anUntouchedKitGivesTheSameDocumentsAsGenerate(@TempDir Path other) throws IOException {
        ProgramRun.of(
                "render",
                kit.getParent().toString(),
                "-o",
                other.resolve("drawn").toString());
        ProgramRun.of("generate", Fixtures.SEED.toString(), "-o", other.toString());
        Path made = other.resolve(kit.getParent().getFileName());
        assertArrayEquals(
                Files.readAllBytes(made.resolve("interview-plan.pdf")),
                Files.readAllBytes(other.resolve("drawn/interview-plan.pdf")));
        assertArrayEquals(
                Files.readAllBytes(made.resolve("rounds/3-people-leadership.docx")),
                Files.readAllBytes(other.resolve("drawn/rounds/3-people-leadership.docx")));
    }

    @Test
    void aDocumentThatSomebodyFilledInIsNotReplacedUnasked() throws IOException {
        ProgramRun.of("render", kit.toString(), "-f", "pdf");
        Path plan = kit.resolveSibling("interview-plan.pdf");
        Files.writeString(plan, "my notes");
        ProgramRun ran = ProgramRun.of("render", kit.toString(), "-f", "pdf");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("interview-plan.pdf"), ran.err());
        assertEquals("my notes", Files.readString(plan));
        assertEquals(
                0,
                ProgramRun.of("render", kit.toString(), "-f", "pdf", "--overwrite")
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "pdf,json"})
    void aKitJsonIsNoDocumentAndIsNotSaidToBeMade(String formats) {
        ProgramRun ran = ProgramRun.of("render", kit.toString(), "-f", formats);
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("give docx or pdf"), ran.err());
        assertFalse(Files.exists(kit.resolveSibling("interview-plan.pdf")));
    }

    @Test
    void aMissingFieldIsNamedByItsPath() throws IOException {
        Files.writeString(kit, Files.readString(kit).replaceFirst("\"probes\"", "\"probs\""));
        ProgramRun ran = ProgramRun.of("render", kit.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("$.questions[0] has no \"probes\""), ran.err());
    }

    @Test
    void brokenJsonIsNamedByLineAndColumn() throws IOException {
        Files.writeString(kit, Files.readString(kit).substring(0, 400));
        ProgramRun ran = ProgramRun.of("render", kit.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().matches("(?s).*kit\\.json:\\d+:\\d+: error: not JSON: .*"), ran.err());
        assertFalse(ran.err().contains("REDACTED"), ran.err());
    }

    @Test
    void aKitThatBreaksARuleIsDrawnOnlyAnyway() throws IOException {
        Files.writeString(
                kit, Files.readString(kit).replaceFirst("\"ask\" : \"[^\"]*\"", "\"ask\" : \"Do you like audio?\""));
        ProgramRun ran = ProgramRun.of("render", kit.toString(), "-f", "pdf");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("K13") && ran.err().contains("$.questions[0]"), ran.err());
        assertFalse(Files.exists(kit.resolveSibling("interview-plan.pdf")));
        assertEquals(
                0,
                ProgramRun.of("render", kit.toString(), "-f", "pdf", "--anyway").code());
    }

    @ParameterizedTest
    @CsvSource({"--family, clinicall, clinical", "--seniority, seniour, senior"})
    void anUnknownRoleIsWrongUsageAndSaysWhatWasProbablyMeant(String option, String slip, String meant) {
        ProgramRun ran = ProgramRun.of(
                "generate", Fixtures.SEED.toString(), "-o", folder.resolve("x").toString(), option, slip);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("did you mean " + meant + "?"), ran.err());
    }

    @Test
    void theRoleIsWhatTheUserSays() throws IOException {
        Path other = folder.resolve("other");
        ProgramRun.of(
                "generate",
                Fixtures.SEED.toString(),
                "-f",
                "json",
                "-o",
                other.toString(),
                "--family",
                "clinical",
                "--seniority",
                "lead");
        String json = Files.readString(other.resolve(folder.relativize(kit)));
        assertTrue(json.contains("\"family\" : \"clinical\""));
        assertTrue(json.contains("\"seniority\" : \"lead\""));
        assertTrue(json.contains("you said so"));
    }

    private static String words(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file);
                        ZipInputStream zip = new ZipInputStream(in)) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        if (entry.getName().equals("word/document.xml")) {
                            all.append(
                                    new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
                        }
                    }
                }
            }
        }
        return all.toString();
    }
}
