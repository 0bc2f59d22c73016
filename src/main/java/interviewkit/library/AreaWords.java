package interviewkit.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words and phrases that speak for an area by themselves, whatever competency they belong to.
 *
 * @param words by ISO 639-1 code of their language
 */
public record AreaWords(String area, Map<String, List<String>> words) {
    public AreaWords {
        Objects.requireNonNull(area, "area");
        words = Sorted.copyOf(words);
    }
}
