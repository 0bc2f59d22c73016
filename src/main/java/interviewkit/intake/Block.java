package interviewkit.intake;

import interviewkit.intake.page.Mark;
import interviewkit.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A line, or several that were one before they were wrapped.
 *
 * @param span from the bullet on, if there is one
 * @param body without bullet and outer white space
 * @param level of a heading or list item as its format says, or by its indentation; 0 where nothing tells
 * @param gapBefore whether an empty line stands before
 * @param fact the fact that it holds, where its format says so
 */
record Block(Span span, Span body, Form form, int level, boolean gapBefore, Optional<Mark.Kind> fact) {
    Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(fact, "fact");
    }

    boolean holds(Mark.Kind kind) {
        return fact.filter(kind::equals).isPresent();
    }

    boolean is(Form other) {
        return form == other;
    }

    /** What a block is by its form alone. */
    enum Form {
        HEADING,
        ITEM,
        TEXT
    }
}
