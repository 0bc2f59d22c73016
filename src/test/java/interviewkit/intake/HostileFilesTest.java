package interviewkit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes come, a posting or a message comes of them, soon and in little memory. */
class HostileFilesTest {
    /** Of the processor's time, which does not depend on what else the machine is doing. */
    private static final int SOON_MILLIS = 5_000;

    private static final String MEMORY = "-Xmx512m";
    private static final String SECRET = "Wintergreen Halibut";

    /** Only so that a file that never ends does not stop the build. */
    private static final int PATIENCE_MINUTES = 5;

    private record End(int number, int millis, String how) {
        static End of(String line) {
            String[] parts = line.split("\t", 3);
            return new End(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
        }

        boolean isGood() {
            return millis < SOON_MILLIS && (how.equals("posting") || how.startsWith("hostile: "));
        }
    }

    @Test
    void aThousandHostileFilesEndSoonInAPostingOrAMessage(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReading.class.getName())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        try {
            assertTrue(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), "a file does not end");
        } finally {
            process.destroyForcibly();
        }
        List<End> ends = Files.readAllLines(said, StandardCharsets.UTF_8).stream()
                .map(End::of)
                .toList();
        assertEquals(List.of(), ends.stream().filter(end -> !end.isGood()).toList());
        assertEquals(HostileInputs.count(), ends.size());
        assertEquals(0, process.exitValue());
    }

    @Test
    void nothingIsFetchedAndNoOtherFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            for (String place : List.of(address, secret.toUri().toString())) {
                for (byte[] file : HostileInputs.pointingAt(place)) {
                    assertFalse(read(file).contains(SECRET));
                }
            }
            server.setSoTimeout(200);
            assertEquals("nothing", visitor(server));
        }
    }

    private static String visitor(ServerSocket server) throws IOException {
        try {
            return server.accept().toString();
        } catch (SocketTimeoutException e) {
            return "nothing";
        }
    }

    private static String read(byte[] file) {
        StringBuilder read = new StringBuilder();
        try {
            new PostingFile().pages("hostile", file).forEach(page -> {
                Readings.INTAKE.read(page);
                read.append(page.source().content());
            });
        } catch (IntakeException e) {
            read.append(e.getMessage());
        }
        return read.toString();
    }
}
