/**
 * Documents as tagged PDF files that a screen reader can follow.
 *
 * <p>From words to pages in three steps, each ignorant of the next. Blocks become boxes that know their height and where
 * they may be cut ({@link interviewkit.render.pdf.Box}); boxes are cut into pages ({@link interviewkit.render.pdf.Pages});
 * pages are drawn ({@link interviewkit.render.pdf.Canvas}), when their number is known. Lengths are in points, and y grows
 * downwards until the canvas turns it round. Only the faces, the canvas and the file know OpenPDF.
 */
package interviewkit.render.pdf;
