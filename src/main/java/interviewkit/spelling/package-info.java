/**
 * Kits and documents in American spelling. The content is written in British English, and mapping reads it as it is; what a
 * kit takes from it is respelt word by word once the kit is whole, and the words that documents add likewise.
 */
package interviewkit.spelling;
