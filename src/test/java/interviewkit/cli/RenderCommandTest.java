package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents from kit.json alone. */
class RenderCommandTest {
    @TempDir
    private Path folder;

    private Path kit;

    @BeforeEach
    void makeAKit() throws IOException {
        ProgramRun.of("generate", Fixtures.SEED.toString(), "-o", folder.toString(), "-f", "json");
        kit = folder.resolve("discord-engineering-manager-audio-video-infrastructure/kit.json");
    }

    @Test
    void anUneditedKitGivesTheDocumentsThatGenerateGives(@TempDir Path other) throws IOException {
        ProgramRun.of("generate", Fixtures.SEED.toString(), "-o", other.toString());
        ProgramRun ran = ProgramRun.of(
                "render", kit.toString(), "-o", folder.resolve("out").toString());
        assertEquals(0, ran.code(), ran.err());
        for (String name : new String[] {"interview-plan.docx", "rounds/4-system-design.pdf", "candidate-guide.pdf"}) {
            assertArrayEquals(
                    Files.readAllBytes(
                            other.resolve(kit.getParent().getFileName()).resolve(name)),
                    Files.readAllBytes(folder.resolve("out").resolve(name)),
                    name);
        }
    }

    @Test
    void theDocumentsLieBesideTheKitAndLeaveItAlone() throws IOException {
        edit("\"name\" : \"System design\"", "\"name\" : \"Design talk\"");
        String edited = Files.readString(kit);
        ProgramRun ran = ProgramRun.of("render", kit.getParent().toString(), "-f", "pdf");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.exists(kit.resolveSibling("rounds/4-design-talk.pdf"))
                || Files.exists(kit.resolveSibling("rounds/4-system-design.pdf")));
        assertEquals(edited, Files.readString(kit));
        Files.writeString(kit.resolveSibling("interview-plan.pdf"), "filled in");
        ProgramRun again = ProgramRun.of("render", kit.toString(), "-f", "pdf");
        assertEquals(1, again.code());
        assertTrue(again.err().contains("somebody has changed interview-plan.pdf"), again.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\" :             | \"versoin\" : \"2\", \"schema\" : | $.versoin is a field that a kit does not have (did you mean version?)",
                "\"purpose\" :            | \"purpos\" :     | $.questions[0].probes[0] has no \"purpose\" (add it",
                "\"schema\" : \"interview-kit/1\", | ''        | $ has no \"schema\" (add it",
                "\"outsider\" : false,    | ''               | .outsider is missing or null (write",
                "\"weight\" : 4           | \"weight\" : \"much\" | $.competencies[0].weight should be a number",
                "\"questions\" : [        | \"questions\" : [[ | not",
                "interview-kit/1          | interview-kit/9  | $.schema is \"interview-kit/9\"",
                "\"minutes\" : 345        | \"minutes\" : 344  | $.loop: loop: error K34",
            })
    void aKitThatCannotBeUsedIsRefusedWithThePathAndTheCure(String from, String to, String says) throws IOException {
        edit(from, to);
        ProgramRun ran = ProgramRun.of("render", kit.toString());
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains(says), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertFalse(Files.exists(kit.resolveSibling("interview-plan.docx")));
    }

    @Test
    void aBrokenRuleStopsOnlyWhoDoesNotInsist() throws IOException {
        edit("\"minutes\" : 345", "\"minutes\" : 344");
        ProgramRun ran = ProgramRun.of("render", kit.toString(), "-f", "pdf", "--anyway");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.exists(kit.resolveSibling("interview-plan.pdf")));
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(kit);
        assertTrue(text.contains(from), from);
        int at = text.indexOf(from);
        Files.writeString(kit, text.substring(0, at) + to + text.substring(at + from.length()));
    }
}
