package interviewkit.plan;

import interviewkit.library.RoleFamily;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.Match;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.ItemKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Guesses the family of a role from the areas that its items belong to, where they are clear enough about it. */
final class RoleByItems {
    private static final int DEMAND = 2;

    /** What a family's most telling area counts for, against any other of its areas. */
    private static final int FIRST_AREA = 3;

    /** The least part of all items that has to speak for a family. */
    private static final double LEAST_SHARE = 0.4;

    private final List<RoleFamily> families;

    RoleByItems(List<RoleFamily> families) {
        this.families = families;
    }

    Optional<RoleFamily> family(PostingMap map) {
        Map<String, Integer> weights = new TreeMap<>();
        for (ItemMapping mapping : map.items()) {
            int weight = mapping.item().kind() == ItemKind.REQUIREMENT ? DEMAND : 1;
            mapping.best()
                    .map(Match::competency)
                    .ifPresent(competency -> weights.merge(competency.area(), weight, Integer::sum));
        }
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return families.stream()
                .filter(family -> share(family, weights) >= LEAST_SHARE * Math.max(1, all))
                .max(Comparator.comparingInt((RoleFamily family) -> score(family, weights))
                        .thenComparing(RoleFamily::id, Comparator.reverseOrder()));
    }

    private static int share(RoleFamily family, Map<String, Integer> weights) {
        return family.areas().stream()
                .mapToInt(area -> weights.getOrDefault(area, 0))
                .sum();
    }

    private static int score(RoleFamily family, Map<String, Integer> weights) {
        return family.areas().isEmpty()
                ? 0
                : share(family, weights)
                        + (FIRST_AREA - 1) * weights.getOrDefault(family.areas().get(0), 0);
    }
}
