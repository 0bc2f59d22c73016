package interviewkit.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interviewkit.document.Block.Paragraph;
import interviewkit.document.Specimen;
import interviewkit.render.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameBytesTest {
    private final PdfRenderer renderer = new PdfRenderer(Theme.standard(Theme.Paper.A4));

    private byte[] specimen() {
        return renderer.render(Specimen.document());
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        assertArrayEquals(specimen(), specimen());
    }

    @Test
    void theMachinesLanguageAndTimeZoneChangeNothing() {
        byte[] here = specimen();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(here, specimen());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, specimen());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsThatShareARendererDoNotDisturbEachOther() throws Exception {
        byte[] expected = specimen();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = Stream.<Callable<byte[]>>generate(() -> this::specimen)
                    .limit(40)
                    .toList();
            for (Future<byte[]> result : threads.invokeAll(tasks)) {
                assertArrayEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void otherWordsGiveAnotherIdentity() {
        byte[] one = renderer.render(Pieces.document(Paragraph.of("one")));
        byte[] two = renderer.render(Pieces.document(Paragraph.of("two")));
        assertFalse(Arrays.equals(one, two));
    }
}
