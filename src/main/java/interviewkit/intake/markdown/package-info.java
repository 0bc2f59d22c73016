/** Reads Markdown. Only this package knows the Markdown parser. */
package interviewkit.intake.markdown;
