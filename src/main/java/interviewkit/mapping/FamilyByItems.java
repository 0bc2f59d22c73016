package interviewkit.mapping;

import interviewkit.library.RoleFamily;
import interviewkit.posting.ItemKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Guesses the family of a role from the areas that its items belong to, where they are clear enough about it. */
final class FamilyByItems {
    private static final int DEMAND = 2;

    /** What a family's most telling area counts for, against any other of its areas. */
    private static final int FIRST_AREA = 3;

    /** The least part of the items of any trade that has to speak for a family. */
    private static final double LEAST_SHARE = 0.4;

    /** The weight that a family's share is taken of where a posting has less: one or two items tell no family. */
    private static final int LEAST_WEIGHT = 6;

    private final List<RoleFamily> families;

    /** The areas that are some family's own work; general strengths are asked of all. */
    private final Set<String> ofTrades;

    FamilyByItems(List<RoleFamily> families) {
        this.families = families;
        ofTrades = families.stream().flatMap(family -> family.areas().stream()).collect(Collectors.toSet());
    }

    Optional<RoleFamily> of(List<ItemMapping> items) {
        Map<String, Integer> weights = new TreeMap<>();
        for (ItemMapping mapping : items) {
            int weight = mapping.item().kind() == ItemKind.REQUIREMENT ? DEMAND : 1;
            mapping.best()
                    .map(Match::competency)
                    .ifPresent(competency -> weights.merge(competency.area(), weight, Integer::sum));
        }
        weights.keySet().retainAll(ofTrades);
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return families.stream()
                .filter(family -> share(family, weights) >= LEAST_SHARE * Math.max(LEAST_WEIGHT, all))
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
