package interviewkit.posting;

import interviewkit.text.Span;
import java.util.Objects;

/**
 * One thing that the posting asks of a candidate, or one duty of the job.
 *
 * @param id stable within a posting: kind and number in reading order, for example {@code R3}
 * @param text the posting's own words, as they stand at {@code span}
 * @param heading the heading that it stands under, empty where there is none
 */
public record Item(String id, ItemKind kind, String text, Span span, String heading) {
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(heading, "heading");
        if (text.isBlank()) {
            throw new IllegalArgumentException("item %s has no text".formatted(id));
        }
    }
}
