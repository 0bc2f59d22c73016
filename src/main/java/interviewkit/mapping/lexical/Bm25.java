package interviewkit.mapping.lexical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Ranks texts by the unusual words that they share with a query (Okapi BM25, Robertson and Zaragoza 2009, k1 = 1.2,
 * b = 0.75). Written here because a search engine's start-up would cost more than all of the program's other work.
 *
 * @param texts the texts in which each word stands
 * @param norms what each text's length makes of a count
 */
public record Bm25(Map<String, List<Posting>> texts, List<Double> norms) {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /** @param documents the words of each text */
    public static Bm25 of(List<List<String>> documents) {
        Map<String, List<Posting>> texts = new HashMap<>();
        List<Double> norms = new ArrayList<>();
        double average =
                Math.max(1, documents.stream().mapToInt(List::size).average().orElse(1));
        for (int i = 0; i < documents.size(); i++) {
            Map<String, Integer> counts = new HashMap<>();
            documents.get(i).forEach(word -> counts.merge(word, 1, Integer::sum));
            norms.add(K1 * (1 - B + B * documents.get(i).size() / average));
            int text = i;
            counts.forEach((word, count) ->
                    texts.computeIfAbsent(word, key -> new ArrayList<>()).add(new Posting(text, count)));
        }
        return new Bm25(texts, norms);
    }

    /** The score of each text, in the order in which they were given. */
    public double[] scores(Collection<String> query) {
        double[] scores = new double[norms.size()];
        for (String word : new TreeSet<>(query)) {
            double rarity = rarity(word);
            for (Posting posting : texts.getOrDefault(word, List.of())) {
                scores[posting.text] += rarity * posting.count * (K1 + 1) / (posting.count + norms.get(posting.text));
            }
        }
        return scores;
    }

    public boolean has(String word) {
        return texts.containsKey(word);
    }

    public boolean has(String word, int text) {
        return texts.getOrDefault(word, List.of()).stream().anyMatch(posting -> posting.text == text);
    }

    /** How telling words are together. */
    public double weight(Collection<String> words) {
        return words.stream().mapToDouble(this::rarity).sum();
    }

    /** How telling a word is: the fewer texts have it, the more. */
    public double rarity(String word) {
        return rarity(texts.getOrDefault(word, List.of()).size());
    }

    /** The same from 0, for a word that every text has, to 1, for one that a single text has. */
    public double relativeRarity(String word) {
        int n = Math.max(1, texts.getOrDefault(word, List.of()).size());
        return norms.size() <= 1 ? 1 : Math.max(0, rarity(n) / rarity(1));
    }

    private double rarity(int n) {
        return Math.log(1 + (norms.size() - n + 0.5) / (n + 0.5));
    }

    /** How often a word stands in a text. */
    public record Posting(int text, int count) {}
}
