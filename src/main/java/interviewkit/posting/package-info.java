/** A job posting as it was understood: its facts, its items, and what every stretch of its text is. */
package interviewkit.posting;
