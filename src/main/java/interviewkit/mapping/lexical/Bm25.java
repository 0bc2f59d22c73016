package interviewkit.mapping.lexical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Ranks texts by the unusual words that they share with a query (Okapi BM25, Robertson and Zaragoza 2009, k1 = 1.2,
 * b = 0.75). Written here because a search engine's start-up would cost more than all of the program's other work.
 */
public final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Map<String, Integer> documentsWith = new HashMap<>();
    private final double averageLength;

    /** @param documents the words of each text */
    public Bm25(List<List<String>> documents) {
        for (List<String> document : documents) {
            Map<String, Integer> count = new HashMap<>();
            document.forEach(word -> count.merge(word, 1, Integer::sum));
            counts.add(count);
            lengths.add(document.size());
            count.keySet().forEach(word -> documentsWith.merge(word, 1, Integer::sum));
        }
        averageLength = Math.max(
                1, lengths.stream().mapToInt(Integer::intValue).average().orElse(1));
    }

    /** The score of each text, in the order in which they were given. */
    public double[] scores(List<String> query) {
        double[] scores = new double[counts.size()];
        for (String word : List.copyOf(new java.util.TreeSet<>(new HashSet<>(query)))) {
            double rarity = rarity(word);
            for (int i = 0; i < scores.length; i++) {
                int count = counts.get(i).getOrDefault(word, 0);
                if (count > 0) {
                    double norm = K1 * (1 - B + B * lengths.get(i) / averageLength);
                    scores[i] += rarity * count * (K1 + 1) / (count + norm);
                }
            }
        }
        return scores;
    }

    /** How telling a word is: the fewer texts have it, the more. */
    public double rarity(String word) {
        int n = documentsWith.getOrDefault(word, 0);
        return Math.log(1 + (counts.size() - n + 0.5) / (n + 0.5));
    }
}
