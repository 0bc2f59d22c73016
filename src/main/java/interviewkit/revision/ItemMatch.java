package interviewkit.revision;

import interviewkit.kit.KitPosting.KitItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which item of an old posting is which item of a new one. Ids count places and move when a line is added above, so the words
 * decide: the same words first, then the most alike.
 */
final class ItemMatch {
    /** Two lines that share less than this part of their words are two things. */
    private static final double ALIKE = 0.5;

    private static final double SAME_KIND = 0.05;

    private final List<KitItem> before;
    private final List<KitItem> after;
    private final Map<KitItem, KitItem> partner = new LinkedHashMap<>();

    ItemMatch(List<KitItem> before, List<KitItem> after) {
        this.before = before;
        this.after = after;
        List<Pair> pairs = new ArrayList<>();
        before.forEach(one -> after.forEach(other -> pairs.add(new Pair(one, other, likeness(one, other)))));
        Set<KitItem> taken = new HashSet<>();
        pairs.stream()
                .filter(pair -> pair.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparingInt(pair -> pair.before().start())
                        .thenComparingInt(pair -> pair.after().start()))
                .forEach(pair -> {
                    if (!partner.containsKey(pair.before()) && taken.add(pair.after())) {
                        partner.put(pair.before(), pair.after());
                    }
                });
    }

    Optional<KitItem> now(KitItem old) {
        return Optional.ofNullable(partner.get(old));
    }

    List<KitItem> added() {
        return after.stream().filter(item -> !partner.containsValue(item)).toList();
    }

    List<KitItem> gone() {
        return before.stream().filter(item -> !partner.containsKey(item)).toList();
    }

    /** The old items that are there with other words, or as another kind. */
    List<KitItem> reworded() {
        return before.stream()
                .filter(partner::containsKey)
                .filter(item -> !item.quote().equals(partner.get(item).quote())
                        || !item.kind().equals(partner.get(item).kind()))
                .toList();
    }

    private static double likeness(KitItem one, KitItem other) {
        double kind = one.kind().equals(other.kind()) ? SAME_KIND : 0;
        if (one.quote().equals(other.quote())) {
            return 2 + kind;
        }
        Set<String> words = words(one.quote());
        Set<String> others = words(other.quote());
        Set<String> shared = new TreeSet<>(words);
        shared.retainAll(others);
        int all = words.size() + others.size();
        return all == 0 ? 0 : 2.0 * shared.size() / all + kind;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+")));
        words.remove("");
        return words;
    }

    private record Pair(KitItem before, KitItem after, double likeness) {}
}
