/**
 * The interview kit as a whole: exactly what {@code kit.json} holds, and all that the documents are made from.
 *
 * <p>A kit is plain data. It can be written, edited by a person, read back and rendered without the posting or the library
 * that it came from. Offsets count Unicode code points of the posting's text as read.
 */
package interviewkit.kit;
