package interviewkit.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody may have meant who wrote a word that there is not. */
public final class NearWords {
    private static final int MOST = 3;

    private NearWords() {}

    /** The nearest of the known words, the nearest first; none where none is near. */
    public static List<String> of(String word, Collection<String> known) {
        int far = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(one -> one.contains(word) || word.contains(one) || distance(word, one) <= far)
                .sorted(Comparator.<String>comparingInt(one -> distance(word, one))
                        .thenComparing(one -> one))
                .limit(MOST)
                .toList();
    }

    /** What to say of an unknown word: the nearest one, or all that there are. */
    public static String advice(String word, Collection<String> known) {
        return of(word, known).stream()
                .findFirst()
                .map("did you mean %s?"::formatted)
                .orElseGet(() -> "there are " + known.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** How many letters to add, drop, exchange, or swap with their neighbour. */
    private static int distance(String one, String two) {
        int[][] cost = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, one, two, i, j);
            }
        }
        return cost[one.length()][two.length()];
    }

    private static int least(int[][] cost, String one, String two, int i, int j) {
        boolean same = one.charAt(i - 1) == two.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
