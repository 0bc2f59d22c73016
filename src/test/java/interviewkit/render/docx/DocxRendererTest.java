package interviewkit.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.PageBreak;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Document;
import interviewkit.document.Run;
import interviewkit.document.Specimen;
import interviewkit.render.Theme;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocxRendererTest {
    private static final WordFile SPECIMEN = WordFile.of(Specimen.document());

    @Test
    void wordShowsTheDocumentsWordsInOrderAndNoOthers() {
        assertEquals(ExpectedWords.words(Specimen.document()), SPECIMEN.words());
    }

    @Test
    void oddDocumentsShowTheirWordsToo() {
        for (var odd : OddDocuments.all()) {
            var file = WordFile.of(odd);
            assertEquals(List.of(), WordLint.faults(file), odd.name());
            assertEquals(XmlText.legal(ExpectedWords.words(odd)), file.words(), odd.name());
        }
    }

    @Test
    void whatXmlCannotCarryIsReplacedVisibly() {
        var file = WordFile.of(
                OddDocuments.of("illegal", Paragraph.of("a\u0000b\u0007c\uD83Dd\uDE00e\uFFFFf\uD83D\uDE00")));
        assertTrue(file.paragraphs().contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uD83D\uDE00"), file.words());
    }

    @Test
    void aTitleThatXmlCannotCarryStillNamesTheFile() throws Exception {
        var plain = OddDocuments.of("x");
        var document = new Document("x", "A \u0001 <title>", "\uD83D", "en", plain.furniture(), List.of());
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(WordFile.of(document).bytes()))) {
            assertEquals(
                    "A \uFFFD <title>", word.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void lineBreaksAndTabsAreKept() {
        var file = WordFile.of(OddDocuments.of("lines", Paragraph.of("a\nb\r\nc\td")));
        assertTrue(file.paragraphs().contains("a\nb\nc\td"), file.words());
    }

    @Test
    void sameDocumentSameBytesInEveryLocaleAndZone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(SPECIMEN.bytes(), WordFile.of(Specimen.document()).bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneRendererServesManyThreads() {
        var renderer = new DocxRenderer(Theme.standard(Theme.Paper.A4));
        var document = Specimen.document();
        assertTrue(IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> renderer.render(document))
                .allMatch(bytes -> Arrays.equals(bytes, SPECIMEN.bytes())));
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(SPECIMEN.bytes()))) {
            var core = word.getProperties().getCoreProperties().getUnderlyingProperties();
            assertEquals(
                    "Specimen: every kind of block", core.getTitleProperty().orElseThrow());
            assertEquals("en", core.getLanguageProperty().orElseThrow());
            assertEquals(core.getCreatedProperty(), core.getModifiedProperty());
        }
        var language = WordFile.all(SPECIMEN.xml(WordFile.STYLES), "w:lang");
        assertEquals(List.of("en"), language.stream().map(WordFile::val).toList());
    }

    @Test
    void everyPageSaysWhichKitItBelongsToAndWhoMayReadIt() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(SPECIMEN.bytes()))) {
            var headers = word.getHeaderList().stream()
                    .map(header -> header.getText().strip())
                    .toList();
            assertEquals(
                    List.of(
                            "Confidential: interviewers only",
                            "Specimen: every kind of block\tConfidential: interviewers only"),
                    headers);
            for (var footer : word.getFooterList()) {
                assertEquals(
                        "kit-1a2b3c4d · version 1\tPage 1 of 1",
                        footer.getText().strip());
            }
        }
        assertTrue(SPECIMEN.text("word/footer1.xml").contains("w:instr=\"PAGE\""));
        assertTrue(SPECIMEN.text("word/footer2.xml").contains("w:instr=\"NUMPAGES\""));
    }

    @Test
    void everyTableTellsWhatItShowsToThoseWhoCannotSeeIt() {
        var captions = SPECIMEN.all("w:tblCaption").stream().map(WordFile::val).toList();
        assertEquals(SPECIMEN.all("w:tbl").size(), captions.size());
        assertTrue(captions.containsAll(List.of("Run sheet", "In five minutes", "Rating: elastic capacity")));
    }

    @Test
    void wordLaysThePageOutAsItDoesToday() {
        assertTrue(SPECIMEN.text("word/settings.xml")
                .contains("w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                        + " w:val=\"15\""));
    }

    @Test
    void aPaperSizeReachesThePage() {
        var letter = new WordFile(new DocxRenderer(Theme.standard(Theme.Paper.LETTER)).render(Specimen.document()));
        Element size = letter.all("w:pgSz").get(0);
        assertEquals("12240 x 15840", size.getAttribute("w:w") + " x " + size.getAttribute("w:h"));
        assertEquals(List.of(), WordLint.faults(letter));
    }

    @Test
    void aPageBreakIsThePropertyOfWhatFollows() {
        var file = WordFile.of(OddDocuments.of(
                "break", Paragraph.of("before"), new PageBreak(), new PageBreak(), new Heading(1, "after")));
        var broken = file.all("w:pageBreakBefore");
        assertEquals(1, broken.size());
        assertEquals("after", broken.get(0).getParentNode().getParentNode().getTextContent());
    }

    @Test
    void aTableAfterAPageBreakStartsOnThatPage() {
        var file = WordFile.of(
                OddDocuments.of("break", new PageBreak(), Panel.of(Panel.Tone.NOTE, "Note", Paragraph.of("text"))));
        var broken = (Element) file.all("w:pageBreakBefore").get(0).getParentNode();
        assertEquals("Gap", WordFile.val(WordFile.children(broken, "w:pStyle").get(0)));
        assertFalse(WordFile.children(broken, "w:keepNext").isEmpty());
    }

    @Test
    void twoFieldsOfOneNameAreRefused() {
        var twice = OddDocuments.of("twice", new Evidence("same", "One", 1), new Evidence("same", "Two", 1));
        var refusal = assertThrows(IllegalArgumentException.class, () -> WordFile.of(twice));
        assertEquals("field same stands twice in a document", refusal.getMessage());
    }

    @Test
    void tagsThatTouchStayTwoWords() {
        var file = WordFile.of(OddDocuments.of(
                "tags", Paragraph.of(new Run("verify", Run.Mark.VERIFY), new Run("duty", Run.Mark.DUTY))));
        assertEquals("Odd: tags verify duty", file.words());
    }
}
