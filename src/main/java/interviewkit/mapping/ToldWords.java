package interviewkit.mapping;

import interviewkit.mapping.Match.Evidence;
import interviewkit.mapping.lexical.Bm25;
import interviewkit.mapping.lexical.Reading;
import interviewkit.mapping.lexical.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of what a sentence says a competency accounts for. One known word in a sentence whose other words the library has never
 * heard is a weak reason, however well that word fits: "dating" beside "dendrochronological" is no delivery date.
 */
final class ToldWords {
    private static final Set<String> QUOTING = Set.of("term", "skill", "cue", "area word", "advice");

    private final Vocabulary vocabulary;
    private final Bm25 index;
    private final Reading sentence;

    ToldWords(Vocabulary vocabulary, Bm25 index, Reading sentence) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.sentence = sentence;
    }

    /**
     * The share of the telling words of that part of the sentence which a competency accounts for best, each weighed by its rarity:
     * in a list of ten things a competency that is one of them is right.
     */
    double share(int competency, List<Evidence> because) {
        Set<String> quoted = quoted(because);
        return sentence.parts().stream()
                .mapToDouble(part -> share(sentence.telling(part), competency, quoted))
                .max()
                .orElse(0);
    }

    private double share(List<String> words, int competency, Set<String> quoted) {
        double told = 0;
        double all = 0;
        for (String word : words) {
            double rarity = index.rarity(word);
            all += rarity;
            told += quoted.contains(word) || index.has(word, competency) ? rarity : 0;
        }
        return all > 0 ? told / all : 0;
    }

    private Set<String> quoted(List<Evidence> because) {
        Set<String> words = new HashSet<>();
        because.stream()
                .filter(one -> QUOTING.contains(one.source()))
                .forEach(one -> words.addAll(vocabulary.formsOf(one.words())));
        return words;
    }
}
