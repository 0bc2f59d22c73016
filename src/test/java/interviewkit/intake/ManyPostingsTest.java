package interviewkit.intake;

import static interviewkit.intake.Readings.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManyPostingsTest {
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
