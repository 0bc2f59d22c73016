/** Reads PDF files. Only this package, of the intake, knows PDFBox. */
package interviewkit.intake.pdf;
