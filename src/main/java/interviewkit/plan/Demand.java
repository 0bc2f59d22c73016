package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import java.util.Comparator;
import java.util.List;

/**
 * What a posting wants of one competency.
 *
 * @param items those that call for it, in the posting's order; empty for an inferred one
 * @param also items that call for another competency more, but for this one too
 * @param signs what implies it, where it is inferred
 * @param footing how firmly it stands on those items
 * @param filler whether it only fills a loop that has room for more than the posting asks for
 */
record Demand(
        Competency competency,
        Origin origin,
        List<Item> items,
        List<Item> also,
        List<Sign> signs,
        String reason,
        Footing footing,
        boolean filler) {
    /** Requirements and what the role implies, then values of the company, then bonus points, then duties alone, then fillers; more items first. */
    static final Comparator<Demand> BY_URGENCY = Comparator.comparingInt(Demand::rank)
            .thenComparing(
                    Comparator.comparingInt((Demand demand) -> demand.weight()).reversed())
            .thenComparingInt(Demand::firstStart)
            .thenComparing(demand -> demand.competency().id());

    /** What the role implies counts for more than any single demand. */
    private static final int IMPLIED = 12;

    private static final String VALUED =
            "A value of the company, which every candidate is asked about; the posting does not ask for it.";

    Demand {
        items = List.copyOf(items);
        also = List.copyOf(also);
        signs = List.copyOf(signs);
    }

    /** What a company values, in the order in which it names its values. */
    static Demand of(Competency value) {
        return new Demand(value, Origin.VALUE, List.of(), List.of(), List.of(), VALUED, Footing.FIRM, false);
    }

    boolean isValue() {
        return origin == Origin.VALUE;
    }

    boolean has(ItemKind kind) {
        return items.stream().anyMatch(item -> item.kind() == kind);
    }

    boolean isInferred() {
        return origin == Origin.INFERRED;
    }

    boolean isBonus() {
        return importance() == Importance.BONUS;
    }

    /** Bonus points alone make a bonus; a demand, a duty or the role itself make a must-have. */
    Importance importance() {
        return isInferred() || has(ItemKind.REQUIREMENT) || has(ItemKind.RESPONSIBILITY)
                ? Importance.MUST
                : Importance.BONUS;
    }

    private int rank() {
        if (filler) {
            return 4;
        }
        if (isInferred() || has(ItemKind.REQUIREMENT)) {
            return 0;
        }
        if (isValue()) {
            return 1;
        }
        return has(ItemKind.RESPONSIBILITY) ? 3 : 2;
    }

    private int weight() {
        int implied = isInferred() ? IMPLIED : 0;
        return implied
                + items.stream()
                        .mapToInt(item -> switch (item.kind()) {
                            case REQUIREMENT -> 4;
                            case RESPONSIBILITY -> 2;
                            case BONUS -> 1;
                        })
                        .sum();
    }

    private int firstStart() {
        return items.stream()
                .mapToInt(item -> item.span().start())
                .min()
                .orElseGet(() -> signs.stream()
                        .mapToInt(sign -> sign.span().start())
                        .min()
                        .orElse(Integer.MAX_VALUE));
    }
}
