/** Reads the XML that job boards publish. No entity is expanded, no document type is read, nothing is fetched. */
package interviewkit.intake.xml;
