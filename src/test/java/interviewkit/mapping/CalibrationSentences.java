package interviewkit.mapping;

import interviewkit.posting.Posting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of {@code calibration.tsv}, every other one held out from fitting. */
final class CalibrationSentences {
    private CalibrationSentences() {}

    static List<Sentence> fitting() {
        return half(0);
    }

    static List<Sentence> heldOut() {
        return half(1);
    }

    private static List<Sentence> half(int remainder) {
        List<Sentence> all = all();
        List<Sentence> half = new ArrayList<>();
        for (int i = remainder; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }

    private static List<Sentence> all() {
        try (InputStream in = CalibrationSentences.class.getResourceAsStream("calibration.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Sentence(cells[0], cells[1], ids(cells[2]), ids(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(String cell) {
        return Stream.of(cell.split(" ")).filter(id -> !id.equals("-")).toList();
    }

    /**
     * @param competencies what it may be mapped to; none where the library has nothing for it
     * @param areas where it belongs
     */
    record Sentence(String text, String language, List<String> competencies, List<String> areas) {

        /** The sentence as the only item of a posting. */
        Posting posting() {
            return Posting.ofSentence(text, language);
        }

        boolean isRight(Match match) {
            return competencies.contains(match.competency().id());
        }
    }
}
