package interviewkit.render.pdf;

import interviewkit.document.Document;
import interviewkit.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF file as somebody else's program reads it. */
final class ReadBack implements AutoCloseable {
    private final PDDocument file;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<PDStructureElement> elements = new ArrayList<>();
    private final StringBuilder structureText = new StringBuilder();
    private final Map<Integer, List<String>> lines = new HashMap<>();

    private ReadBack(PDDocument file) throws IOException {
        this.file = file;
        new GlyphCollector().getText(file);
        walk(file.getDocumentCatalog().getStructureTreeRoot(), contentByPage());
    }

    /** A character on its page: {@code x} and {@code right} are its edges, {@code baseline} counts from the top. */
    record Glyph(int page, String text, double x, double right, double baseline) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    static ReadBack of(byte[] pdf) {
        try {
            return new ReadBack(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadBack of(Document document) {
        return of(new PdfRenderer(Theme.standard(Theme.Paper.A4)).render(document));
    }

    PDDocument file() {
        return file;
    }

    int pages() {
        return file.getNumberOfPages();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The text of one page in the order in which it is drawn, a line a row. */
    List<String> lines(int page) {
        return lines.computeIfAbsent(page, this::readLines);
    }

    private List<String> readLines(int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is drawn, without white space. */
    String drawn() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return squeezed(text.toString());
    }

    /** What a screen reader says, without white space: the content of the tags in their order. */
    String structureText() {
        return squeezed(structureText.toString());
    }

    /** The roles of all tags in reading order. */
    List<String> roles() {
        return elements.stream().map(PDStructureElement::getStructureType).toList();
    }

    List<PDStructureElement> elements(String role) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(role))
                .toList();
    }

    /** Pages on which some text stands, white space left aside. */
    TreeSet<Integer> pagesOf(String words) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int page = 1; page <= pages(); page++) {
            if (squeezed(String.join("", lines(page))).contains(squeezed(words))) {
                found.add(page);
            }
        }
        return found;
    }

    Map<String, Boolean> fontsEmbedded() throws IOException {
        Map<String, Boolean> fonts = new HashMap<>();
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                fonts.put(font.getName(), font.isEmbedded());
            }
        }
        return fonts;
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0\u202F\u2007]+", "");
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<COSDictionary, Map<Integer, String>> contentByPage() throws IOException {
        Map<COSDictionary, Map<Integer, String>> all = new HashMap<>();
        for (PDPage page : file.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> contents = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    contents.put(content.getMCID(), textOf(content));
                }
            }
            all.put(page.getCOSObject(), contents);
        }
        return all;
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, Map<COSDictionary, Map<Integer, String>> contents) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                walk(element, contents);
            } else if (kid instanceof Integer mcid) {
                COSBase page = ((PDStructureElement) node).getPage().getCOSObject();
                structureText.append(contents.get(page).remove(mcid));
            } else if (kid instanceof PDMarkedContentReference reference) {
                structureText.append(
                        contents.get(reference.getPage().getCOSObject()).remove(reference.getMCID()));
            }
        }
    }

    private final class GlyphCollector extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition position) {
            double right = position.getXDirAdj() + position.getWidthDirAdj();
            glyphs.add(new Glyph(
                    getCurrentPageNo(), position.getUnicode(), position.getXDirAdj(), right, position.getYDirAdj()));
        }
    }
}
