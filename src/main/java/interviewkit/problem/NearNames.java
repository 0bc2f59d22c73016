package interviewkit.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a name that does not exist was probably meant to be, for messages. */
public final class NearNames {
    private static final int MOST_LISTED = 40;

    private NearNames() {}

    /** The known name that comes closest, where one comes close enough to be a slip of the hand. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        int most = Math.max(1, name.length() / 3);
        return known.stream()
                .filter(one -> distance(name, one) <= most)
                .min(Comparator.comparingInt((String one) -> distance(name, one))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What to say about an unknown name: the one that was probably meant, or all that there are. */
    public static String advice(String name, Collection<String> known) {
        List<String> sorted = known.stream().sorted().distinct().toList();
        return nearest(name, sorted)
                .map(one -> "did you mean %s?".formatted(one))
                .orElseGet(() -> "there %s %s%s"
                        .formatted(
                                sorted.size() == 1 ? "is" : "are",
                                sorted.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")),
                                sorted.size() > MOST_LISTED ? " and more" : ""));
    }

    /** Letters to add, drop or replace, case aside. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(java.util.Locale.ROOT);
        String to = other.toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
