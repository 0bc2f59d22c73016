/**
 * What each document of a kit says: one composer a document, and the pieces that several of them share.
 *
 * <p>A composer takes a kit and nothing else. It chooses, orders and words; it decides nothing about the interviews
 * themselves, and nothing about how a page looks.
 */
package interviewkit.compose;
