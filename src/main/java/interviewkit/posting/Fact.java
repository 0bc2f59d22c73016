package interviewkit.posting;

import interviewkit.text.Span;
import java.util.Objects;

/**
 * Something that the posting states about the job, and where it states it.
 *
 * @param text the posting's words, or their usual form where the posting only hints ("remote" for "#LI-Remote")
 */
public record Fact(String text, Span span) {
    public Fact {
        Objects.requireNonNull(span, "span");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a fact at %d has no text".formatted(span.start()));
        }
    }
}
