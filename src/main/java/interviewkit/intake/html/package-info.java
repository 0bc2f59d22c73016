/** Reads HTML, a whole saved page or a fragment of one. Of the intake, only this package and the XML reader's know the parser. */
package interviewkit.intake.html;
