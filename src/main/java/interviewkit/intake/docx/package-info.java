/**
 * Reads Word files: the parts that hold words and styles, as XML, with limits on their size. Word's own libraries are not needed
 * for that, and would cost many times the file's size in memory.
 */
package interviewkit.intake.docx;
