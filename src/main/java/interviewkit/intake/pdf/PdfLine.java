package interviewkit.intake.pdf;

import java.util.Objects;

/**
 * A line as it stands on a page, in points from the upper left corner.
 *
 * @param size of its letters
 * @param bold whether all of it is
 */
record PdfLine(String text, int page, double left, double right, double top, double size, boolean bold) {
    PdfLine {
        Objects.requireNonNull(text, "text");
    }

    /** The text with its numbers made alike, so that "Page 2" and "Page 3" are the same. */
    String shape() {
        return text.replaceAll("\\d+", "0").strip();
    }
}
