package interviewkit.role;

import interviewkit.library.RoleFamily;

/**
 * What kind of role the posting is for.
 *
 * @param seniority {@code entry}, {@code professional}, {@code senior}, {@code lead}, {@code manager} or {@code executive}
 * @param because what told so
 * @param titled whether the title told the family, and is a sign of what the family implies
 */
public record Role(RoleFamily family, String seniority, String because, boolean titled) {}
