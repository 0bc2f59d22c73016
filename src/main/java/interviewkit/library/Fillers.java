package interviewkit.library;

import java.util.List;
import java.util.Objects;

/**
 * Words of a posting's sentence that do not say what it is about, in one language.
 *
 * @param language ISO 639-1 code
 * @param openings what a sentence, or a part of one, begins with before it comes to the matter; {@code N} is any number
 * @param closings what it ends with after the matter
 * @param joins what stands between two parts of a sentence
 * @param words what tells nothing wherever it stands
 */
public record Fillers(
        String language, List<String> openings, List<String> closings, List<String> joins, List<String> words) {
    public Fillers {
        Objects.requireNonNull(language, "language");
        openings = List.copyOf(openings);
        closings = List.copyOf(closings);
        joins = List.copyOf(joins);
        words = List.copyOf(words);
    }
}
