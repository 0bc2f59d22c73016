/**
 * What becomes of a kit when its posting changes or a person edits it: two kits compared, and a person's edits carried over
 * to a kit that was made anew.
 */
package interviewkit.revision;
