package interviewkit.plan;

import interviewkit.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a stretch of text, for quoting one of them. */
final class Sentences {
    private Sentences() {}

    static List<Span> in(String text, Span span) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(span.start(), span.end()));
        List<Span> found = new ArrayList<>();
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            Span sentence = stripped(text, new Span(span.start() + start, span.start() + end));
            if (!sentence.isEmpty()) {
                found.add(sentence);
            }
        }
        return found;
    }

    private static Span stripped(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
