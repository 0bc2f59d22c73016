package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final String SEED = "seeds/discord-engineering-manager-av.txt";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void thePathOfOneItemNamesItsEvidenceItsCandidatesAndTheReason() {
        assertEquals(ExitCode.DONE.code(), run("inspect", "--explain", "r4", SEED));
        String page = out.toString(StandardCharsets.UTF_8);
        assertTrue(page.startsWith("R4 (requirement): "), page);
        assertTrue(page.contains("term: packet-based applications"), page);
        assertTrue(page.contains("Decision: Real-time media and WebRTC"), page);
    }

    @Test
    void anUnknownItemIsSaidToBeUnknown() {
        assertEquals(ExitCode.FINDINGS.code(), run("inspect", "--explain", "R99", SEED));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("there is no item R99"));
    }

    private int run(String... arguments) {
        return Main.run(new ByteArrayInputStream(new byte[0]), new PrintStream(out), new PrintStream(err), arguments);
    }
}
