package interviewkit.mapping;

import interviewkit.mapping.LanguageTables.Example;
import interviewkit.mapping.Match.Evidence;
import interviewkit.mapping.lexical.Bm25;
import interviewkit.mapping.lexical.Reading;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the telling words of a sentence have in common with a competency's texts, and with its example sentences. */
final class WordEvidence {
    private static final double WORDING = 2.0;
    private static final double EXAMPLE = 3.0;
    private static final double LEAST_LIKENESS = 0.2;

    private final Bm25 index;
    private final List<Example> examples;
    private final Map<String, List<Integer>> examplesWith;

    WordEvidence(LanguageTables tables) {
        index = tables.index();
        examples = tables.examples();
        examplesWith = tables.examplesWith();
    }

    void gather(Reading sentence, Tally tally) {
        Set<String> words = new LinkedHashSet<>(sentence.telling());
        addWording(words, tally);
        addExamples(words, tally);
    }

    private void addWording(Set<String> words, Tally tally) {
        double[] scores = index.scores(words);
        double most = Arrays.stream(scores).max().orElse(0);
        double possible = index.weight(words);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                double share = scores[i] / Math.max(most, possible);
                tally.add(i, new Evidence("wording", String.join(" ", words), WORDING * share));
            }
        }
    }

    private void addExamples(Set<String> words, Tally tally) {
        double own = index.weight(words);
        Map<Integer, Double> shared = new TreeMap<>();
        for (String word : words) {
            double rarity = index.rarity(word);
            examplesWith.getOrDefault(word, List.of()).forEach(i -> shared.merge(i, rarity, Double::sum));
        }
        Map<Integer, Integer> best = new TreeMap<>();
        shared.forEach((i, both) -> best.merge(
                examples.get(i).competency(),
                i,
                (one, other) -> likeness(shared, own, other) > likeness(shared, own, one) ? other : one));
        best.forEach((competency, i) -> {
            double likeness = likeness(shared, own, i);
            if (likeness >= LEAST_LIKENESS) {
                tally.add(competency, new Evidence("example", examples.get(i).text(), EXAMPLE * likeness));
            }
        });
    }

    /** Shared words against all words of both, each weighed by its rarity. */
    private double likeness(Map<Integer, Double> shared, double own, int example) {
        double both = shared.get(example);
        return both / (own + examples.get(example).weight() - both);
    }
}
