package interviewkit.intake.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.intake.page.FormatException;
import interviewkit.intake.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static String text(byte[] file) throws FormatException {
        Sheet sheet = new Sheet();
        new DocxReader().read(file, sheet);
        return sheet.page("a.docx").source().content();
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void paragraphsListsAndTablesComeInOrder() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Gardener");
            XWPFParagraph heading = word.createParagraph();
            heading.createRun().setText("Requirements");
            heading.getRuns().get(0).setBold(true);
            XWPFParagraph item = word.createParagraph();
            item.setNumID(BigInteger.ONE);
            item.createRun().setText("Green fingers");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Essential");
            table.getRow(0).getCell(1).setText("Desirable");
            table.getRow(1).getCell(0).setText("A van & licence");
            table.getRow(1).getCell(1).setText("Latin names");
            word.write(bytes);
        }
        assertEquals(
                List.of(
                        "Gardener",
                        "Requirements",
                        "\u2022 Green fingers",
                        "Essential",
                        "\u2022 A van & licence",
                        "Desirable",
                        "\u2022 Latin names"),
                text(bytes.toByteArray())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @Test
    void aZipFileThatIsNotWordSaysSo() throws IOException {
        byte[] other = zip("hello.txt", "hello");
        var refused = assertThrows(FormatException.class, () -> text(other));
        assertTrue(refused.getMessage().contains("no Word file"), refused.getMessage());
    }

    @Test
    void entitiesAreNotExpanded() throws Exception {
        byte[] bomb = zip(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\"><!ENTITY c \"cccccccc\">]>"
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>x&b;&c;</w:t></w:r></w:p></w:body></w:document>");
        String read;
        try {
            read = text(bomb);
        } catch (FormatException e) {
            read = e.getMessage();
        }
        assertTrue(!read.contains("cccc"), read);
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        byte[] bomb = zip("word/document.xml", "<a>" + " ".repeat(60_000_000) + "</a>");
        var refused = assertThrows(FormatException.class, () -> text(bomb));
        assertTrue(refused.getMessage().contains("40 MB"), refused.getMessage());
    }
}
