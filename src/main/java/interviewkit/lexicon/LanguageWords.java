package interviewkit.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * How postings in one language are worded.
 *
 * @param language ISO 639-1 code
 * @param common small words that tell the language
 * @param abbreviations what ends with a full stop and does not end a sentence
 */
public record LanguageWords(
        String language,
        List<String> common,
        List<String> abbreviations,
        List<HeadingWords> headings,
        Openings openings,
        Cues cues,
        FactWords facts) {
    public LanguageWords {
        Objects.requireNonNull(language, "language");
        common = List.copyOf(common);
        abbreviations = List.copyOf(abbreviations);
        headings = List.copyOf(headings);
        Objects.requireNonNull(openings, "openings");
        Objects.requireNonNull(cues, "cues");
        Objects.requireNonNull(facts, "facts");
    }
}
