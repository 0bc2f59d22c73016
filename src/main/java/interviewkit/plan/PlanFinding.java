package interviewkit.plan;

import interviewkit.problem.Problem;

/**
 * Something for the hiring manager to look at.
 *
 * @param kind {@code open} (the posting leaves it open), {@code fairness}, {@code doubt} (of the reader) or {@code rule}
 */
public record PlanFinding(String kind, Problem problem) {}
