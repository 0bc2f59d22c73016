package interviewkit.intake.page;

import interviewkit.text.Span;
import java.util.Objects;

/**
 * What a format says about a stretch of the text: that it is a heading, that it is the job's title.
 *
 * @param level of a heading, 1 for the highest; of a list item, how deep it is nested, 1 for the outermost; else 0
 */
public record Mark(Span span, Kind kind, int level) {
    public Mark {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }

    /** What can be said of a stretch. */
    public enum Kind {
        HEADING,
        ITEM,
        TITLE,
        COMPANY,
        PLACE,
        WORKPLACE,
        EMPLOYMENT,
        PAY,
        CLOSING_DATE,
        DETAIL
    }
}
