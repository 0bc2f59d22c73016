package interviewkit.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * How headings of one kind are worded. Phrases are in the notation of {@link Phrase}.
 *
 * @param anywhere headings so plain that they are found in running text too, where line breaks were lost
 * @param alone headings that count only on a line of their own, because their words are common in sentences
 * @param words words by which a line that looks like a heading, or leads a list in, tells its kind
 */
public record HeadingWords(SectionKind kind, List<String> anywhere, List<String> alone, List<String> words) {
    public HeadingWords {
        Objects.requireNonNull(kind, "kind");
        anywhere = List.copyOf(anywhere);
        alone = List.copyOf(alone);
        words = List.copyOf(words);
    }
}
