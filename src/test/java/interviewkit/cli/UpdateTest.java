package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round trip of an edited kit, through the command line. */
class UpdateTest {
    private static final String POSTING = """
            Backend Engineer

            Requirements
            - You have built backend services in Java that handle thousands of requests a second
            - You have been on call and led the response to production incidents
            - You write clear technical documents for colleagues outside engineering
            """;

    @TempDir
    private Path folder;

    private Path posting;
    private Path kit;

    @BeforeEach
    void makeAndEditAKit() throws IOException {
        posting = Files.writeString(folder.resolve("job.txt"), POSTING);
        generate();
        kit = folder.resolve("backend-engineer/kit.json");
        edit("\"interviewers\" : \"", "\"interviewers\" : \"Astrid, ");
        Files.writeString(
                posting,
                POSTING.replace("Requirements\n", "Requirements\n- You have tuned slow queries in PostgreSQL\n"));
    }

    @Test
    void anEditLivesOnAndTheChangeIsTold() throws IOException {
        ProgramRun ran = generate("--update");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.readString(kit).contains("Astrid, "));
        assertTrue(Files.readString(kit).contains("slow queries in PostgreSQL"));
        assertTrue(ran.err().contains("kept one edit:\n    loop/rounds/"), ran.err());
        assertTrue(ran.err().contains("+ R1: requirement “You have tuned slow queries in PostgreSQL"), ran.err());
    }

    @Test
    void withoutUpdateTheEditIsNeitherLostNorTheSecondTime() throws IOException {
        assertTrue(generate().err().contains("--update keeps edits"));
        generate("--update");
        ProgramRun again = generate();
        assertEquals(1, again.code(), again.err());
        assertTrue(again.err().contains("somebody has changed kit.json"), again.err());
        assertTrue(Files.readString(kit).contains("Astrid, "));
    }

    @Test
    void aChangedTitleStillFindsItsKit() throws IOException {
        Files.writeString(posting, POSTING.replace("Backend Engineer", "Senior Backend Engineer"));
        ProgramRun ran = generate("--update");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.readString(kit).contains("\"title\" : \"Senior Backend Engineer\""));
        assertTrue(Files.readString(kit).contains("Astrid, "));
    }

    @Test
    void aFilledInDocumentIsNotReplaced() throws IOException {
        ProgramRun.of("generate", posting.toString(), "-o", folder.toString(), "-f", "pdf", "--update");
        Path plan = Files.writeString(kit.resolveSibling("interview-plan.pdf"), "notes of a person");
        ProgramRun ran =
                ProgramRun.of("generate", posting.toString(), "-o", folder.toString(), "-f", "pdf", "--update");
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains("interview-plan.pdf"), ran.err());
        assertEquals("notes of a person", Files.readString(plan));
    }

    @Test
    void aKitThatNoLongerReadsIsNamedAndLeftAlone() throws IOException {
        edit("\"schema\"", "\"schema");
        String broken = Files.readString(kit);
        ProgramRun ran = generate("--update");
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains("kit.json:2:"), ran.err());
        assertEquals(broken, Files.readString(kit));
    }

    private ProgramRun generate(String... more) {
        String[] all = new String[more.length + 6];
        String[] first = {"generate", posting.toString(), "-o", folder.toString(), "-f", "json"};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return ProgramRun.of(all);
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(kit);
        int at = text.indexOf(from);
        assertTrue(at >= 0, from);
        Files.writeString(kit, text.substring(0, at) + to + text.substring(at + from.length()));
    }
}
