/**
 * Reads postings: from any text to facts, items and an account of every character.
 *
 * <p>A format's reader makes a {@link interviewkit.intake.page.Page} of its file; all pages are read through the same steps: lines,
 * pieces, sections, verdicts, posting.
 */
package interviewkit.intake;
