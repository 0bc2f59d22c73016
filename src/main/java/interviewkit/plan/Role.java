package interviewkit.plan;

import interviewkit.library.RoleFamily;

/**
 * What kind of role the posting is for.
 *
 * @param seniority {@code entry}, {@code professional}, {@code senior}, {@code lead}, {@code manager} or {@code executive}
 * @param because what told so
 */
public record Role(RoleFamily family, String seniority, String because) {}
