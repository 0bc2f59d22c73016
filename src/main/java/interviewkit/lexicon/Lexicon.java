package interviewkit.lexicon;

import java.util.List;
import java.util.Objects;

/** All words by which postings are understood. */
public record Lexicon(List<LanguageWords> languages, Furniture furniture, Places places) {
    public Lexicon {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("the lexicon has no language");
        }
        Objects.requireNonNull(furniture, "furniture");
        Objects.requireNonNull(places, "places");
    }
}
