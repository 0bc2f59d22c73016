package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.team.TeamFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team's logo at the head of its documents. */
class LogoTest {
    private static final String POSTING = """
            Bicycle mechanic, Harbour Cycles

            Requirements
            - You repair brakes, gears and wheels
            - You explain to customers what a repair costs
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aPosting() throws IOException {
        Files.writeString(folder.resolve("posting.txt"), POSTING);
    }

    @ParameterizedTest
    @CsvSource({"png, 6", "jpg, 5"})
    void itStandsOnPageOneOfWordAndPdfWithItsProportions(String format, int type) throws IOException {
        config("sign." + format, picture(format, 300, 100, type));
        Path kit = made("out");
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(kit.resolve("candidate-guide.docx"))))) {
            assertEquals(1, word.getAllPictures().size());
            var shown = word.getParagraphs()
                    .get(0)
                    .getRuns()
                    .get(0)
                    .getEmbeddedPictures()
                    .get(0);
            assertEquals(34, shown.getDepth(), 0.1);
            assertEquals(102, shown.getWidth(), 0.1);
        }
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(kit.resolve("candidate-guide.pdf")))) {
            assertTrue(hasPicture(pdf, 0));
        }
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("sign." + format)),
                Files.readAllBytes(kit.resolve("logo." + format)));
    }

    @Test
    void theKitAloneGivesTheSameDocuments() throws IOException {
        config("sign.png", picture("png", 300, 100, BufferedImage.TYPE_INT_ARGB));
        Path kit = made("out");
        Path again = made("again");
        Path alone = folder.resolve("alone");
        Files.delete(folder.resolve("sign.png"));
        assertEquals(
                0,
                ProgramRun.of("render", kit.toString(), "-o", alone.toString()).code());
        for (String name : new String[] {"candidate-guide.docx", "candidate-guide.pdf"}) {
            assertArrayEquals(Files.readAllBytes(kit.resolve(name)), Files.readAllBytes(again.resolve(name)));
            assertArrayEquals(Files.readAllBytes(kit.resolve(name)), Files.readAllBytes(alone.resolve(name)));
        }
        Files.delete(kit.resolve("logo.png"));
        ProgramRun gone = ProgramRun.of("render", kit.toString(), "-o", alone.toString());
        assertEquals(1, gone.code());
        assertTrue(gone.err().contains("logo.png: error: the kit's logo is not there"), gone.err());
    }

    @Test
    void whatCannotBeShownIsSaidWithItsPlace() throws IOException {
        byte[] right = picture("png", 300, 100, BufferedImage.TYPE_INT_RGB);
        refused("is neither a PNG nor a JPEG picture", "GIF89a and so on".getBytes());
        refused("cannot be read as a picture", Arrays.copyOf(right, right.length / 2));
        refused("has 1200 kB, more than 1024", Arrays.copyOf(right, 1200 * 1024));
        refused("has 5000 by 10 pixels", picture("png", 5000, 10, BufferedImage.TYPE_INT_RGB));
        Files.delete(folder.resolve("sign.png"));
        ProgramRun ran = run("out");
        assertEquals(1, ran.code());
        assertTrue(
                ran.err().contains("interview-kit.yaml:1:7: error: there is no file \"sign.png\" (put it"), ran.err());
    }

    private void refused(String says, byte[] content) throws IOException {
        config("sign.png", content);
        ProgramRun ran = run("out");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("interview-kit.yaml:1:7: error: the file \"sign.png\" " + says), ran.err());
    }

    private void config(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        Files.writeString(folder.resolve(TeamFile.NAME), "logo: " + name + "\n");
    }

    private Path made(String out) throws IOException {
        ProgramRun ran = run(out);
        assertEquals(0, ran.code(), ran.err());
        try (var inside = Files.list(folder.resolve(out))) {
            return inside.findFirst().orElseThrow();
        }
    }

    private ProgramRun run(String out) {
        return ProgramRun.of(
                "generate",
                folder.resolve("posting.txt").toString(),
                "-o",
                folder.resolve(out).toString());
    }

    private static boolean hasPicture(PDDocument pdf, int page) throws IOException {
        var resources = pdf.getPage(page).getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject) {
                return true;
            }
        }
        return false;
    }

    private static byte[] picture(String format, int width, int height, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x0B5566));
        pen.fillOval(5, 5, height - 10 < 1 ? 1 : height - 10, height - 10 < 1 ? 1 : height - 10);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
