package interviewkit.plan;

import interviewkit.library.Competency;
import java.util.List;

/**
 * What a team wants of every plan, as far as a loop has room for it.
 *
 * @param pinned ids of questions that are asked whenever a loop asks about their competency
 * @param values of the company, which are rated whatever a posting asks for
 * @param mostCompetencies that a loop rates
 * @param bonusPercent the largest part of the rated minutes for bonus points and values
 * @param limits how long a loop is at most
 */
public record HouseRules(
        List<String> pinned, List<Competency> values, int mostCompetencies, int bonusPercent, LoopLimits limits) {
    /** The most that a loop rates where nobody says otherwise (kit rule K07). */
    public static final int MOST_COMPETENCIES = 8;

    /** The part for bonus points, likewise (kit rule K09). */
    public static final int BONUS_PERCENT = 20;

    public HouseRules {
        pinned = List.copyOf(pinned);
        values = List.copyOf(values);
    }

    /** Those of a team that has set nothing. */
    public static HouseRules none() {
        return new HouseRules(List.of(), List.of(), MOST_COMPETENCIES, BONUS_PERCENT, LoopLimits.none());
    }

    /** The same, asking for nothing. */
    HouseRules wantingNothing() {
        return wanting(List.of(), List.of());
    }

    /** The same, asking for these. */
    HouseRules wanting(List<String> pins, List<Competency> rated) {
        return new HouseRules(pins, rated, mostCompetencies, bonusPercent, limits);
    }

    boolean wantsNothing() {
        return pinned.isEmpty() && values.isEmpty();
    }
}
