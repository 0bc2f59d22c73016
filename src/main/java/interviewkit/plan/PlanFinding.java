package interviewkit.plan;

import interviewkit.problem.Problem;

/**
 * Something for the hiring manager to look at.
 *
 * @param kind {@code open} (the posting leaves it open), {@code fairness}, {@code doubt} (of the reader), {@code rule}, or
 *     {@link #TEAM} (what the team wanted and this loop has no room for)
 */
public record PlanFinding(String kind, Problem problem) {
    public static final String TEAM = "team";
}
