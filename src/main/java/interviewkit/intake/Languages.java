package interviewkit.intake;

import interviewkit.lexicon.LanguageWords;
import java.util.Comparator;
import java.util.List;

/** Tells the language of a text by its small words. */
final class Languages {
    private final List<Dictionary> dictionaries;

    Languages(List<LanguageWords> languages) {
        dictionaries = languages.stream().map(Dictionary::new).toList();
    }

    /** The dictionary whose small words occur most; English, or else the first, where none do. */
    Dictionary of(Words words) {
        return dictionaries.stream()
                .max(Comparator.<Dictionary>comparingLong(dictionary -> count(dictionary, words))
                        .thenComparing(dictionary -> dictionary.language().equals("en")))
                .orElseThrow();
    }

    private static long count(Dictionary dictionary, Words words) {
        long count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += dictionary.isCommon(words.word(i)) ? 1 : 0;
        }
        return count;
    }
}
