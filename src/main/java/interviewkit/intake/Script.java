package interviewkit.intake;

import interviewkit.posting.Fact;
import interviewkit.text.SourceText;
import interviewkit.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text with what is needed to look things up in it: its folded form, its words, and the dictionary of its language. */
final class Script {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    private final SourceText source;
    private final String folded;
    private final Words words;
    private final Dictionary dictionary;

    Script(SourceText source, String folded, Words words, Dictionary dictionary) {
        this.source = source;
        this.folded = folded;
        this.words = words;
        this.dictionary = dictionary;
    }

    SourceText source() {
        return source;
    }

    String content() {
        return source.content();
    }

    String folded() {
        return folded;
    }

    Words words() {
        return words;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    String slice(Span span) {
        return source.slice(span);
    }

    /** What a stretch says, with its white space made even: it is going to be a name of something. */
    Fact fact(Span span) {
        return new Fact(SPACES.matcher(slice(span)).replaceAll(" "), span);
    }

    /** Whether a folded word occurs in the text. */
    boolean has(String word) {
        return words.has(word);
    }

    /** How many words a stretch has. */
    int count(Span span) {
        return words.from(span.end()) - words.from(span.start());
    }

    <T> Optional<Phrases.Match<T>> find(Phrases<T> phrases, Span span) {
        return phrases.in(words, words.from(span.start()), words.from(span.end()));
    }

    <T> int countOf(Phrases<T> phrases, Span span) {
        return phrases.allIn(words, words.from(span.start()), words.from(span.end()))
                .size();
    }

    boolean says(Cue cue, Span span) {
        return find(dictionary.cue(cue), span).isPresent();
    }

    /** Whether a line ends between two stretches, and was not only found to have been lost. */
    boolean breaksBetween(Span before, Span after) {
        return content().substring(before.end(), after.start()).indexOf('\n') >= 0;
    }

    /** Where the words of a match stand. */
    Span place(Phrases.Match<?> match) {
        return new Span(words.start(match.from()), words.end(match.to() - 1));
    }
}
