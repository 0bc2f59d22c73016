package interviewkit.intake.page;

import interviewkit.text.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * The words of a posting in reading order, and what its format says about them. Plain text says nothing.
 *
 * @param marks in the order of the text
 */
public record Page(SourceText source, List<Mark> marks) {
    public Page {
        Objects.requireNonNull(source, "source");
        marks = List.copyOf(marks);
    }

    /** A text without any mark. */
    public static Page plain(SourceText source) {
        return new Page(source, List.of());
    }
}
