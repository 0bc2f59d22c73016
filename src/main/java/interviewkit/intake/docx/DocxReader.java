package interviewkit.intake.docx;

import interviewkit.intake.html.HtmlReader;
import interviewkit.intake.page.FormatException;
import interviewkit.intake.page.Sheet;
import javax.xml.stream.XMLStreamException;

/** Reads Word files: headings, lists also by style, tables, text boxes. */
public final class DocxReader {
    private final HtmlReader html = new HtmlReader();

    /** Whether bytes are a zip file, as Word's are. */
    public boolean fits(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** Writes a Word file on a sheet. Its structure is that of a simple page, so both take the same way. */
    public void read(byte[] file, Sheet sheet) throws FormatException {
        WordParts parts = WordParts.of(file);
        byte[] document = parts.part(WordParts.DOCUMENT)
                .orElseThrow(
                        () -> new FormatException(
                                "this is a zip file but no Word file; give the posting as DOCX, PDF, text, HTML, Markdown or JSON"));
        try {
            html.fragment(new WordMarkup(WordStyles.of(parts)).of(WordXml.reader(document)), sheet);
        } catch (XMLStreamException e) {
            throw new FormatException(
                    "the Word file is damaged; open it in Word, save it again, or paste its text into a file", e);
        }
    }
}
