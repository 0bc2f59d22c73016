package interviewkit.mapping;

import interviewkit.library.Skill;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one item.
 *
 * @param areas the areas that it belongs to, the best first; three at the most, because a fourth is never more than a guess
 * @param matches the competencies that it calls for, the best first; none where the library knows nothing of it
 * @param facts what it demands that is verified instead of scored
 * @param factOnly whether it says nothing beyond those facts
 * @param skills the tools and techniques that it names, in its order
 */
public record ItemMapping(
        Item item,
        List<String> areas,
        List<Match> matches,
        List<FactFound> facts,
        boolean factOnly,
        List<Skill> skills,
        List<AdviceFound> advice) {
    /** A fact is found by its wording, which is seldom wrong. */
    private static final double FACT = 0.95;

    /** Below this confidence a match is more often wrong than right, so a person looks, or the item's own words ask. */
    public static final double LEAST_SURE = 0.5;

    /** From this share of its letters on, an item says little beyond its unfair words. */
    private static final double MOSTLY = 0.4;

    public ItemMapping {
        Objects.requireNonNull(item, "item");
        areas = List.copyOf(areas);
        matches = List.copyOf(matches);
        facts = List.copyOf(facts);
        skills = List.copyOf(skills);
        advice = List.copyOf(advice);
        if (factOnly && facts.isEmpty()) {
            throw new IllegalArgumentException("item %s is a fact only, but no fact was found".formatted(item.id()));
        }
    }

    /** The best match of an item that can be assessed. */
    public Optional<Match> best() {
        boolean none = factOnly || matches.isEmpty() || isOnlyUnfair() || isGuessBesideFact();
        return none ? Optional.empty() : Optional.of(matches.get(0));
    }

    /** How sure the mapper is of the first area. */
    public double confidence() {
        if (factOnly) {
            return 1.0;
        }
        double match = best().map(Match::confidence).orElse(0.0);
        return facts.isEmpty() ? match : Math.max(match, FACT);
    }

    /** Whether a person should look at it before it is used. */
    public boolean needsALook() {
        return !isOnlyUnfair() && confidence() < LEAST_SURE;
    }

    /** The best match, unless it is so unlikely that no question may rest on it. */
    public Optional<Match> likely() {
        return best().filter(Match::isLikely);
    }

    /** Whether it says little beyond what may not decide about anybody, so that nothing is asked about it. */
    public boolean isOnlyUnfair() {
        int unfair = advice.stream()
                .filter(found -> found.advice().forbidsAsking())
                .mapToInt(found -> found.words().length())
                .sum();
        return facts.isEmpty() && unfair > 0 && unfair >= MOSTLY * item.text().length();
    }

    /** Where a fact was found, the words around it are no reason to rate what they hardly resemble. */
    private boolean isGuessBesideFact() {
        return !facts.isEmpty()
                && item.kind() != ItemKind.RESPONSIBILITY
                && matches.get(0).confidence() < LEAST_SURE;
    }
}
