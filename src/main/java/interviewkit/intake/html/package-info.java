/** Reads HTML, a whole saved page or a fragment of one. Only this package knows the HTML parser. */
package interviewkit.intake.html;
