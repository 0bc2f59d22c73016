package interviewkit.intake;

import interviewkit.posting.ItemKind;
import interviewkit.posting.Segment;
import interviewkit.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * What a piece was taken for.
 *
 * @param item what kind of item, if it is one
 * @param why in a few words
 * @param doubt what was uncertain about it; empty where nothing was
 */
record Verdict(Piece piece, Segment.Kind kind, Optional<ItemKind> item, String why, String doubt) {
    Verdict {
        Objects.requireNonNull(piece, "piece");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(doubt, "doubt");
    }

    static Verdict heading(Piece piece, String why) {
        return new Verdict(piece, Segment.Kind.HEADING, Optional.empty(), why, "");
    }

    static Verdict context(Piece piece, String why) {
        return new Verdict(piece, Segment.Kind.CONTEXT, Optional.empty(), why, "");
    }

    static Verdict noise(Piece piece, String why) {
        return new Verdict(piece, Segment.Kind.NOISE, Optional.empty(), why, "");
    }

    static Verdict item(Piece piece, ItemKind kind, String doubt) {
        return new Verdict(piece, Segment.Kind.ITEM, Optional.of(kind), "item", doubt);
    }

    /** Whether this is text of another kind of section than items are. */
    boolean isAside() {
        return item.isEmpty() && kind != Segment.Kind.HEADING && !why.equals(Judge.DESCRIPTION);
    }

    Span span() {
        return piece.span();
    }
}
