package interviewkit.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.compose.KitDocuments;
import interviewkit.document.Block;
import interviewkit.document.Document;
import interviewkit.kit.InterviewKit;
import interviewkit.pipeline.KitMaker;
import interviewkit.plan.PlanOptions;
import interviewkit.render.Theme.Paper;
import interviewkit.render.docx.DocxRenderer;
import interviewkit.render.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Kit rule K44: the Word and the PDF file of a document say the same words, as read back out of both. */
class SameWordsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PAGE = Pattern.compile("Page \\d+ of \\d+");

    @TestFactory
    List<DynamicTest> wordAndPdfSayTheSameWords() {
        InterviewKit kit =
                new KitMaker(Fixtures.library(), Fixtures.mapper()).make(Fixtures.seed(), "00", PlanOptions.standard());
        return new KitDocuments()
                .of(kit).stream()
                        .map(document -> DynamicTest.dynamicTest(document.name(), () -> compare(document)))
                        .toList();
    }

    private static void compare(Document document) throws IOException {
        Theme theme = Theme.standard(Paper.LETTER);
        Map<String, Integer> word = words(word(new DocxRenderer(theme).render(document)), document);
        Map<String, Integer> pdf = words(pdf(new PdfRenderer(theme).render(document)), document);
        assertTrue(word.size() > 100, "words: " + word.size());
        Set<String> repeated = tableHeads(document);
        word.keySet().removeAll(repeated);
        assertTrue(pdf.keySet().containsAll(repeated), repeated.toString());
        pdf.keySet().removeAll(repeated);
        assertEquals(word, pdf);
    }

    /** Where a table reaches another page its head is printed again in the PDF file, and only there. */
    private static Set<String> tableHeads(Document document) {
        Set<String> heads = new TreeSet<>();
        document.blocks().forEach(block -> heads.addAll(tableHeads(block)));
        return heads;
    }

    private static Set<String> tableHeads(Block block) {
        Set<String> heads = new TreeSet<>();
        if (block instanceof Block.Table table) {
            table.columns()
                    .forEach(column -> heads.addAll(counted(column.head()).keySet()));
        }
        if (block instanceof Block.Together together) {
            together.blocks().forEach(inner -> heads.addAll(tableHeads(inner)));
        }
        return heads;
    }

    private static String word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The words of the pages themselves, without what stands at the top and bottom of each, and how often. */
    private static Map<String, Integer> words(String text, Document document) {
        Document.Furniture furniture = document.furniture();
        String footer = furniture.kit() + " · version " + furniture.version();
        Map<String, Integer> words =
                counted(PAGE.matcher(text.replace(footer, " ")).replaceAll(" ").replace(furniture.mark(), " "));
        // The header's title is on every page of the PDF file, and once in the text of the Word file.
        counted(document.title()).keySet().forEach(words::remove);
        return words;
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> words = new TreeMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }
}
