package interviewkit.text;

import java.util.Objects;

/**
 * A text as it was read, with the name it goes by in messages.
 *
 * @param name a file's name, or "standard input"
 * @param content the text itself; every span of a posting counts from its first character
 */
public record SourceText(String name, String content) {
    public SourceText {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** The words at a span, unchanged. */
    public String slice(Span span) {
        return content.substring(span.start(), span.end());
    }

    /** The span without white space at either end; empty, at its start, where nothing else is in it. */
    public Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Characters.isSpace(content.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(content.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** How many Unicode code points stand before an index: the offset that {@code kit.json} counts. */
    public int codePoints(int index) {
        return content.codePointCount(0, index);
    }

    /** Where an index stands, as {@code name:line:column}, which terminals turn into a link. */
    public String place(int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (content.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return "%s:%d:%d".formatted(name, line, content.codePointCount(lineStart, index) + 1);
    }
}
