/**
 * What a page says, never how it looks: headings, paragraphs, tables, rating scales and places to write in.
 *
 * <p>A document is built once and drawn by every format, so Word and PDF say the same words.
 */
package interviewkit.document;
