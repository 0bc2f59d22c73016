package interviewkit.intake;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come, a posting or a message comes of them, soon. */
class HostileFilesTest {
    /** Of the processor's time, which does not depend on what else the machine is doing. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** Only so that a file that never ends does not stop the build. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final PostingFile FILES = new PostingFile();

    private static void assertEndsWell(byte[] bytes) {
        Duration used = assertTimeoutPreemptively(PATIENCE, () -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                FILES.pages("hostile", bytes).forEach(Readings.INTAKE::read);
            } catch (IntakeException e) {
                if (!e.getMessage().startsWith("hostile: ")) {
                    throw new AssertionError("the message does not name the file: " + e.getMessage(), e);
                }
            }
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        });
        assertTrue(used.compareTo(SOON) < 0, "it took " + used);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<byte[]> monsters() throws IOException {
        return List.of(
                bytes("<html><body>" + "<div>".repeat(10_000) + "x" + "</div>".repeat(10_000)),
                bytes("<ul><li>".repeat(10_000)),
                bytes("<table><tr><td>".repeat(2_000) + "Essential</td><td>Desirable"),
                bytes("[".repeat(10_000) + "]".repeat(10_000)),
                bytes("{\"jobs\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                bytes("{\"title\": \"a\", \"description\": \"" + "<b>".repeat(50_000) + "\"}"),
                bytes(">".repeat(20_000) + " # a"),
                bytes("# a\n" + "* ".repeat(5_000) + "b"),
                bytes("# a\n" + "[".repeat(20_000)),
                bytes("# a\n" + "*a_ ".repeat(20_000)),
                bytes("---\n" + "a: b\n".repeat(50_000)),
                bytes("Requirements ".repeat(50_000)),
                bytes("A. ".repeat(100_000)),
                bytes("a".repeat(2_000_000)),
                bytes("aB".repeat(300_000)),
                bytes("((((((((((".repeat(20_000)),
                bytes("$1,1".repeat(50_000)),
                bytes("1. ".repeat(100_000)),
                bytes("- \n".repeat(100_000)),
                bytes("Aa-Aa ".repeat(50_000)),
                bytes("\u2022".repeat(100_000)),
                bytes("as a a a a a a a a ".repeat(20_000)),
                zip("word/document.xml", bytes("<a>".repeat(200_000))),
                zip("word/document.xml", new byte[50_000_000]),
                bytes(
                        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9999999>>endobj\ntrailer<</Root 1 0 R>>"));
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void monstersEndInAPostingOrAMessage(byte[] monster) {
        assertEndsWell(monster);
    }

    @RepeatedTest(200)
    void shakenPostingsEndInAPostingOrAMessage(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Sample> samples = Sample.all();
        Sample sample = samples.get(random.nextInt(samples.size()));
        String text = List.of(sample.plain("- "), sample.html(), sample.markdown(), sample.glued())
                .get(random.nextInt(4));
        byte[] bytes = bytes(text);
        for (int i = random.nextInt(20); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertEndsWell(Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)));
    }

    @RepeatedTest(50)
    void randomBytesEndInAPostingOrAMessage(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        byte[] bytes = new byte[1 + random.nextInt(20_000)];
        random.nextBytes(bytes);
        byte[] start = List.of("%PDF-1.7\n", "PK\u0003\u0004", "{", "<html><p>", "")
                .get(random.nextInt(5))
                .getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
        assertEndsWell(bytes);
    }
}
