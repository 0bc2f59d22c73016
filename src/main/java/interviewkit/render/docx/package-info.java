/**
 * Draws documents as Word files.
 *
 * <p>Every part's XML is streamed from here straight into bytes; Apache POI's package layer joins the parts to a file,
 * and no other class outside this folder needs to know that library. The visible words are the document's own: nothing
 * is added but the header, the footer and boxes to tick. Whatever can be filled in is a content control that carries
 * the field's name (see {@link interviewkit.render.docx.ControlName}).
 */
package interviewkit.render.docx;
