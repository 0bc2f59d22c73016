package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two postings or two kits, side by side. */
class DiffCommandTest {
    private static final String POSTING = """
            Welder

            Requirements
            - You weld stainless pipes to a written procedure
            - You read isometric drawings
            - You keep your own work area safe and tidy
            """;

    @TempDir
    private Path folder;

    private Path old;
    private Path now;

    @BeforeEach
    void save() throws IOException {
        old = Files.writeString(folder.resolve("old.txt"), POSTING);
        now = Files.writeString(
                folder.resolve("now.txt"),
                POSTING.replace("- You read isometric drawings\n", "")
                                .replace("own work area safe and tidy", "own work area safe and clean")
                        + "- You train apprentices in the workshop\n"
                        + "- You set up and run CNC milling machines\n");
    }

    @Test
    void twoPostingsAreComparedByTheirItemsAndWhatTheyLeadTo() {
        ProgramRun ran = ProgramRun.of("diff", old.toString(), now.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("+ R3: requirement “You train apprentices in the workshop”"), ran.out());
        assertTrue(ran.out().contains("- R2: requirement “You read isometric drawings”"), ran.out());
        assertTrue(
                ran.out().contains("~ R2 reworded: requirement “You keep your own work area safe and tidy”"),
                ran.out());
        assertTrue(ran.out().contains("\nquestions:\n"), ran.out());
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        ProgramRun ran = ProgramRun.of("diff", old.toString(), now.toString(), "--format", "json");
        JsonNode items = new ObjectMapper().readTree(ran.out()).get("items");
        assertEquals(4, items.size(), ran.out());
        assertEquals("added", items.get(0).get("change").asText());
        assertEquals("", items.get(0).get("before").asText());
    }

    @Test
    void equalPostingsHaveNoDifference() {
        ProgramRun ran = ProgramRun.of("diff", old.toString(), old.toString());
        assertEquals(
                "no difference in items, competencies, questions or minutes",
                ran.out().strip());
    }

    @Test
    void onePostingMayComeFromStandardInput() throws IOException {
        ProgramRun ran = ProgramRun.of(Files.readAllBytes(old), "diff", "-", old.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("no difference"), ran.out());
    }

    @Test
    void twoKitsAreComparedAndAKitWithAPostingIsNot() throws IOException {
        ProgramRun.of(
                "generate",
                old.toString(),
                "-f",
                "json",
                "-o",
                folder.resolve("a").toString());
        Path kit = folder.resolve("a/welder/kit.json");
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(kit).replaceFirst("\"ask\" : \"", "\"ask\" : \"Now: "));
        ProgramRun ran = ProgramRun.of("diff", kit.getParent().toString(), other.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("reworded"), ran.out());
        ProgramRun mixed = ProgramRun.of("diff", kit.toString(), now.toString());
        assertEquals(2, mixed.code());
        assertTrue(mixed.err().contains("compare two postings or two kits"), mixed.err());
    }
}
