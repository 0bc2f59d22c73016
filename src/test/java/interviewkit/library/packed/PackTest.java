package interviewkit.library.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    /** A record with a value of every kind. */
    private record All(
            String text,
            int number,
            double fraction,
            boolean truth,
            TimeUnit constant,
            Optional<String> there,
            Optional<String> missing,
            List<Integer> numbers,
            Map<String, List<String>> few,
            Map<String, Optional<Integer>> many,
            String last) {}

    private record Wording(Pattern pattern) {}

    private record Listing(List<String> texts, int last) {}

    private static All all(Map<String, Optional<Integer>> many) {
        return new All(
                "naïve – 質問",
                -7,
                0.1,
                true,
                TimeUnit.DAYS,
                Optional.of("there"),
                Optional.empty(),
                List.of(0, 127, 128, 70_000, Integer.MAX_VALUE),
                Map.of("a", List.of("b", "", "b")),
                many,
                "after the map");
    }

    private static <T extends Record> T read(byte[] pack, Class<T> type) {
        return type.cast(new RecordBytes().of(type).from(new Source(pack)));
    }

    @Test
    void whatIsReadEqualsWhatWasWritten() {
        for (int size : new int[] {0, 1, 63, 64, 65, 5000}) {
            Map<String, Optional<Integer>> many = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                many.put("key " + i, i % 3 == 0 ? Optional.empty() : Optional.of(i));
            }
            All written = all(many);
            All read = read(PackWriter.pack(written), All.class);
            assertEquals(written, read);
            assertEquals(read, written);
            assertEquals(
                    new ArrayList<>(many.keySet()), new ArrayList<>(read.many().keySet()));
        }
    }

    @Test
    void aLongListIsReadFromAnyPlace() {
        for (int size : new int[] {63, 64, 65, 1000}) {
            List<String> texts =
                    IntStream.range(0, size).mapToObj(i -> "text " + i % 100).toList();
            Listing read = read(PackWriter.pack(new Listing(texts, size)), Listing.class);
            assertEquals(texts.get(size - 1), read.texts().get(size - 1));
            assertEquals(new Listing(texts, size), read);
        }
    }

    @Test
    void keysOfOneHashAreToldApart() {
        Map<String, Optional<Integer>> many = new TreeMap<>();
        for (int i = 0; i < 256; i++) {
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 8; bit++) {
                key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            many.put(key.toString(), Optional.of(i));
        }
        Map<String, Optional<Integer>> read =
                read(PackWriter.pack(all(many)), All.class).many();
        many.forEach((key, value) -> assertEquals(value, read.get(key), key));
        assertNull(read.get("AaAaAaAaAaAaAaAaAa"));
        assertFalse(read.containsKey("AaAaAaAaAaAaAaAaBB"));
    }

    @Test
    void aPatternKeepsItsFlags() {
        Pattern pattern = Pattern.compile("(?<n>\\d+) years", Pattern.CASE_INSENSITIVE);
        Wording read = read(PackWriter.pack(new Wording(pattern)), Wording.class);
        assertEquals(pattern.pattern(), read.pattern().pattern());
        assertTrue(read.pattern().matcher("5 YEARS").matches());
    }

    @Test
    void equalRecordsGiveEqualBytes(@TempDir Path folder) throws IOException {
        Pack.write(all(Map.of()), "one", folder);
        Pack.write(all(Map.of()), "other", folder);
        Path written = folder.resolve("interviewkit/rubrics");
        assertEquals(-1, Files.mismatch(written.resolve("one"), written.resolve("other")));
    }

    @Test
    void aMissingPackIsSaid() {
        Pack<All> pack = new Pack<>(All.class);
        LibraryException e = assertThrows(LibraryException.class, () -> pack.read("no-such-pack"));
        assertTrue(e.getMessage().contains("built without its rubrics"), e.getMessage());
    }
}
