package interviewkit.plan;

import java.util.List;

/**
 * What a team wants of every plan, as far as a loop has room for it.
 *
 * @param pinned ids of questions that are asked whenever a loop asks about their competency
 * @param mostCompetencies that a loop rates
 */
public record HouseRules(List<String> pinned, int mostCompetencies) {
    /** The most that a loop rates where nobody says otherwise (kit rule K07). */
    public static final int MOST_COMPETENCIES = 8;

    public HouseRules {
        pinned = List.copyOf(pinned);
    }

    /** Those of a team that has set nothing. */
    public static HouseRules none() {
        return new HouseRules(List.of(), MOST_COMPETENCIES);
    }
}
