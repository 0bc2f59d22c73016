package interviewkit.library.yaml;

import interviewkit.lexicon.Furniture;
import interviewkit.lexicon.LanguageWords;
import interviewkit.lexicon.Lexicon;
import interviewkit.lexicon.Places;
import interviewkit.lexicon.SpellingWords;
import java.util.List;

/** The lexicon as the rubrics hold it: one file a language below {@code lexicon/languages}, and what all languages share. */
public final class LexiconFiles {
    private LexiconFiles() {}

    /**
     * The whole lexicon.
     *
     * @throws interviewkit.library.LibraryException where a file is missing or not of its shape
     */
    public static Lexicon read(RubricFolder files) {
        List<LanguageWords> languages = files.below("lexicon/languages").stream()
                .map(path -> files.read(path, LanguageWords.class))
                .toList();
        return new Lexicon(
                languages,
                files.read("lexicon/furniture.yaml", Furniture.class),
                files.read("lexicon/places.yaml", Places.class));
    }

    /**
     * How the content's words are spelt in American English.
     *
     * @throws interviewkit.library.LibraryException where the file is missing or not of its shape
     */
    public static SpellingWords spelling(RubricFolder files) {
        return files.read("lexicon/spelling.yaml", SpellingWords.class);
    }
}
