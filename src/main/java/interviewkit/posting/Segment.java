package interviewkit.posting;

import interviewkit.text.Span;
import java.util.Objects;

/**
 * A stretch of the posting, and what it was taken for. The segments of a posting cover its whole text, in order.
 *
 * @param why in a few words, why it was taken for that: the item's id, or the name of the noise
 */
public record Segment(Span span, Kind kind, String why) {
    public Segment {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        if (why.isBlank()) {
            throw new IllegalArgumentException("the segment at %d says nothing of why".formatted(span.start()));
        }
    }

    /** The four things that a stretch of a posting can be. */
    public enum Kind {
        ITEM("item"),
        HEADING("heading"),
        CONTEXT("context"),
        NOISE("noise");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word that files use. */
        public String word() {
            return word;
        }
    }
}
