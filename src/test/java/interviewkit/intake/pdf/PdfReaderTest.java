package interviewkit.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.intake.page.FormatException;
import interviewkit.intake.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final PDType1Font PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private static String text(byte[] file) throws FormatException {
        Sheet sheet = new Sheet();
        new PdfReader().read(file, sheet);
        return sheet.page("a.pdf").source().content();
    }

    private static void write(PDPageContentStream page, PDType1Font font, float x, float y, String words)
            throws IOException {
        page.beginText();
        page.setFont(font, 10);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
    }

    private static byte[] pages(int count, PageWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 1; i <= count; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    writer.write(content, i);
                }
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private interface PageWriter {
        void write(PDPageContentStream page, int number) throws IOException;
    }

    @Test
    void wrappedLinesAreJoinedAndWhatRepeatsOnPagesIsDropped() throws Exception {
        byte[] file = pages(2, (page, number) -> {
            write(page, PLAIN, 50, 750, "Acme careers");
            write(page, BOLD, 50, 700, number == 1 ? "Requirements" : "Benefits");
            write(page, PLAIN, 50, 686, "- You have run a kitchen of at least eight people through one very busy");
            write(page, PLAIN, 60, 674, number == 1 ? "summer by the sea." : "winter in town.");
            write(page, PLAIN, 50, 662, "- You taste.");
            write(page, PLAIN, 50, 30, "Page " + number + " of 2");
        });
        assertEquals(
                List.of(
                        "Requirements",
                        "- You have run a kitchen of at least eight people through one very busy summer by the sea.",
                        "- You taste.",
                        "Benefits",
                        "- You have run a kitchen of at least eight people through one very busy winter in town."),
                text(file).lines().filter(line -> !line.isBlank()).limit(5).toList());
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws Exception {
        byte[] file = pages(1, (page, number) -> {
            for (int i = 0; i < 10; i++) {
                write(page, PLAIN, 50, 700 - 30 * i, "Left column line " + i);
                write(page, PLAIN, 330, 700 - 30 * i, "Right column line " + i);
            }
        });
        List<String> lines = text(file).lines().filter(line -> !line.isBlank()).toList();
        assertEquals("Left column line 9", lines.get(9));
        assertEquals("Right column line 0", lines.get(10));
    }

    @Test
    void aPdfWithoutTextSaysSo() throws Exception {
        byte[] file = pages(1, (page, number) -> page.addRect(10, 10, 50, 50));
        var refused = assertThrows(FormatException.class, () -> text(file));
        assertTrue(refused.getMessage().contains("no text"), refused.getMessage());
    }

    @Test
    void aDamagedPdfSaysSo() {
        var refused =
                assertThrows(FormatException.class, () -> text("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)));
        assertTrue(
                refused.getMessage().contains("damaged") || refused.getMessage().contains("no text"),
                refused.getMessage());
    }
}
