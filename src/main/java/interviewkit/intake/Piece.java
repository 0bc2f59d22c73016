package interviewkit.intake;

import interviewkit.lexicon.SectionKind;
import interviewkit.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * The smallest stretch that is judged as a whole: a heading, a bullet, a sentence.
 *
 * @param span from the bullet on, if there is one
 * @param body without bullet and outer white space
 * @param section the kind of section that a heading opens; empty for a heading whose words say nothing
 * @param block where it stands
 */
record Piece(Span span, Span body, Form form, Optional<SectionKind> section, Block block) {
    Piece {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(block, "block");
    }

    boolean is(Form other) {
        return form == other;
    }

    /** What a piece is by its form. */
    enum Form {
        HEADING,
        LEAD_IN,
        ITEM,
        LINE,
        SENTENCE
    }
}
