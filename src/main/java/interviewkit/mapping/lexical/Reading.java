package interviewkit.mapping.lexical;

import interviewkit.text.Span;
import interviewkit.text.Token;
import java.util.ArrayList;
import java.util.List;

/** A sentence as one language reads it: the forms of its words, which of them are about the matter, and its parts. */
public final class Reading {
    private final String text;
    private final List<Token> tokens;
    private final List<String> words;
    private final boolean[] idle;
    private final List<Part> parts;

    Reading(String text, List<Token> tokens, List<String> words, boolean[] idle, List<Part> parts) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.words = List.copyOf(words);
        this.idle = idle.clone();
        this.parts = List.copyOf(parts);
    }

    public String text() {
        return text;
    }

    /** The form of each word. */
    public List<String> words() {
        return words;
    }

    public List<Part> parts() {
        return parts;
    }

    /** Whether a word says what the sentence is about. */
    public boolean isTelling(int index) {
        return !idle[index];
    }

    /** The forms of the words that say what it is about. */
    public List<String> telling() {
        return telling(new Part(0, words.size()));
    }

    public List<String> telling(Part part) {
        List<String> telling = new ArrayList<>();
        for (int i = part.from(); i < part.to(); i++) {
            if (!idle[i]) {
                telling.add(words.get(i));
            }
        }
        return telling;
    }

    /** The sentence's own words at some of its positions. */
    public String quote(int from, int to) {
        Span span = span(from, to);
        return text.substring(span.start(), span.end());
    }

    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The word at a place as it is written, in lower case. */
    public String word(int index) {
        return tokens.get(index).word();
    }

    /** Words next to each other, from {@code from} to just before {@code to}. */
    public record Part(int from, int to) {}
}
