package interviewkit.intake.pdf;

import interviewkit.intake.page.FormatException;
import interviewkit.intake.page.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files: lines in reading order, wrapped ones joined, without what repeats on every page. */
public final class PdfReader {
    private static final int MOST_PAGES = 60;
    private static final int HEAD = 1024;

    /** Whether bytes are a PDF file. */
    public boolean fits(byte[] file) {
        for (int i = 0; i + 4 < Math.min(file.length, HEAD); i++) {
            if (file[i] == '%'
                    && file[i + 1] == 'P'
                    && file[i + 2] == 'D'
                    && file[i + 3] == 'F'
                    && file[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    /** Writes a PDF file on a sheet. */
    public void read(byte[] file, Sheet sheet) throws FormatException {
        try (PDDocument document = Loader.loadPDF(file)) {
            new Paragraphs(sheet).write(lines(document));
        } catch (InvalidPasswordException e) {
            throw new FormatException(
                    "the PDF file is protected by a password; save it without one, or paste its text into a file", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new FormatException("the PDF file is damaged; save it again, or paste its text into a file", e);
        }
        if (sheet.isEmpty()) {
            throw new FormatException(
                    "the PDF file holds no text, only pictures; paste the posting's text into a file");
        }
    }

    private static List<PdfLine> lines(PDDocument document) throws IOException {
        List<PdfLine> lines = new ArrayList<>();
        Glyphs glyphs = new Glyphs();
        for (int page = 1; page <= Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
            lines.addAll(new PdfLines(page).of(glyphs.of(document, page)));
        }
        return lines;
    }
}
