package interviewkit.intake;

import static interviewkit.intake.Readings.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManyPostingsTest {
    private static final List<String> BULLETS = List.of("- ", "* ", "\u2022 ", "\u2022\t", "\u00B7 ", "\u2013 ");
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252");

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aListWithBulletsIsReadItemForItem(Sample sample) {
        assertItems(sample, Readings.read(sample.plain("\u2022 ")));
        assertItems(sample, Readings.read(sample.plain("- ").replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSavedPageIsReadItemForItem(Sample sample) {
        assertItems(sample, Readings.file(sample.html()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void markdownIsReadItemForItem(Sample sample) {
        assertItems(sample, Readings.file(sample.markdown()));
    }

    @Test
    void listsWithoutBulletsAreFoundNearlyAll() {
        assertFound(0.97, sample -> sample.plain(""));
    }

    @Test
    void wordsGluedTogetherAreTakenApartMostly() {
        assertFound(0.85, Sample::glued);
    }

    @Test
    void aPostingInOneLineIsTakenApartMostly() {
        assertFound(0.85, Sample::inOneLine);
    }

    /** Bullets, spaces, line ends and encodings as somebody else's editor would have them. */
    @ParameterizedTest
    @MethodSource("samples")
    void aMangledFileIsReadItemForItem(Sample sample) {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(31L * seed + sample.name().hashCode());
            String text = sample.plain(BULLETS.get(random.nextInt(BULLETS.size())));
            text = random.nextBoolean() ? text.replaceAll("(?<=\\p{L}) (?=\\p{Ll})", "  ") : text;
            text = random.nextBoolean() ? text.replace("\n", "\r\n") : text;
            String charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
            String mark = charset.startsWith("UTF") && random.nextBoolean() ? "\uFEFF" : "";
            assertItems(sample, Readings.file((mark + text).getBytes(Charset.forName(charset))));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textWrappedInHtmlIsReadItemForItem(Sample sample) {
        String escaped = sample.plain("\u2022 ").replace("&", "&amp;").replace("<", "&lt;");
        assertItems(
                sample, Readings.file("<html><body><div>" + escaped.replace("\n", "<br>\n") + "</div></body></html>"));
    }

    private static void assertItems(Sample sample, Posting posting) {
        assertEquals(sample.title(), posting.facts().title().orElseThrow().text(), sample.name());
        assertEquals(sample.language(), posting.facts().language(), sample.name());
        for (ItemKind kind : ItemKind.values()) {
            assertEquals(sample.items(kind), items(posting, kind), sample.name());
        }
    }

    private static void assertFound(double share, Function<Sample, String> shape) {
        int found = 0;
        int all = 0;
        for (Sample sample : samples()) {
            Posting posting = Readings.read(shape.apply(sample));
            for (ItemKind kind : ItemKind.values()) {
                List<String> read = items(posting, kind).stream()
                        .map(ManyPostingsTest::bare)
                        .toList();
                List<String> expected =
                        sample.items(kind).stream().map(ManyPostingsTest::bare).toList();
                found += (int) expected.stream().filter(read::contains).count();
                all += expected.size();
            }
        }
        double reached = found / (double) all;
        assertTrue(reached >= share, "found %.3f of %d items".formatted(reached, all));
    }

    private static String bare(String item) {
        return item.replaceAll("\\.$", "");
    }
}
