/**
 * Whether the content library holds what it promises: its files, what they refer to, and every sentence in them.
 *
 * <p>Rules with an L are the library's own; those with a K are the kit rules, which hold for content before a kit is made
 * of it.
 */
package interviewkit.lint;
