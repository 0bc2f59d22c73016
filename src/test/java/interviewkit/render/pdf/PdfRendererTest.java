package interviewkit.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Scale.Level;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Document;
import interviewkit.document.Specimen;
import interviewkit.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    @Test
    void aScreenReaderSaysEveryWordOfTheDocumentInItsOrderAndNoneTwice() {
        Document document = Specimen.document();
        try (ReadBack pdf = ReadBack.of(document)) {
            assertEquals(WordsOf.document(document), pdf.structureText());
        }
    }

    @Test
    void theTextOfEveryBlockIsDrawnInReadingOrder() {
        Document document = Specimen.document();
        try (ReadBack pdf = ReadBack.of(document)) {
            String drawn = pdf.drawn();
            int at = 0;
            for (Block block : document.blocks()) {
                // A table's header comes again on its next page.
                if (!(block instanceof Table)) {
                    int found = drawn.indexOf(WordsOf.block(block), at);
                    assertTrue(found >= at, () -> "not found in its place: " + WordsOf.block(block));
                    at = found;
                }
            }
        }
    }

    @Test
    void wordsStayApartAtTheEndsOfLines() {
        String text =
                "one two three four five six seven eight nine ten ".repeat(12).strip();
        try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of(text)))) {
            String drawn = pdf.glyphs().stream().map(ReadBack.Glyph::text).collect(Collectors.joining());
            assertTrue(drawn.contains(text), drawn);
        }
    }

    @Test
    void everyPageCarriesTheTitleTheMarkTheKitAndItsNumber() {
        try (ReadBack pdf = ReadBack.of(Specimen.document())) {
            assertTrue(pdf.pages() > 3);
            for (int page = 1; page <= pdf.pages(); page++) {
                List<String> lines = pdf.lines(page);
                assertEquals("Specimen: every kind of block Confidential: interviewers only", lines.get(0));
                assertEquals(
                        "kit-1a2b3c4d · version 1 Page %d of %d".formatted(page, pdf.pages()),
                        lines.get(lines.size() - 1));
            }
        }
    }

    @Test
    void aLongTitleIsCutShortInTheHeaderOnly() {
        String title = "A title of many words ".repeat(12).strip();
        Document document = new Document(
                "n", title, "", "en", new Document.Furniture("k", "1", "Confidential"), List.of(Paragraph.of("Text.")));
        try (ReadBack pdf = ReadBack.of(document)) {
            assertTrue(
                    pdf.lines(1).get(0).endsWith("… Confidential"), pdf.lines(1).get(0));
            assertTrue(pdf.structureText().startsWith(ReadBack.squeezed(title)));
        }
    }

    @Test
    void aDocumentWithoutBlocksIsATitlePage() {
        try (ReadBack pdf = ReadBack.of(Pieces.document())) {
            assertEquals(List.of("Title Mark", "Title", "Subtitle", "kit-1 · version 2 Page 1 of 1"), pdf.lines(1));
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (ReadBack pdf = ReadBack.of(Specimen.document())) {
            Map<String, Boolean> fonts = pdf.fontsEmbedded();
            assertEquals(3, fonts.size(), fonts.toString());
            assertFalse(fonts.containsValue(false), fonts.toString());
        }
    }

    @Test
    void theStructureNamesEveryKindOfBlock() {
        Table table = new Table(
                Table.Look.RULED,
                "Who does what",
                List.of(Column.left("Who", 1), Column.left("What", 1)),
                List.of(Row.of(Cell.of("Ann"), Cell.of("")), Row.of(Cell.of("Bob"), Cell.of("asks"))));
        Scale scale = new Scale("r", "Rating", List.of(new Level(1, "Low", "Little.")), List.of());
        try (ReadBack pdf = ReadBack.of(Pieces.document(
                Pieces.heading(1, "First"),
                Pieces.heading(2, "Second"),
                Paragraph.of("Text."),
                Bullets.of(List.of("Entry")),
                table,
                Panel.of(Panel.Tone.NOTE, "Note", Paragraph.of("Background.")),
                new Evidence("e", "Evidence", 2),
                scale))) {
            assertEquals(
                    "Document Title P H1 H2 P L LI Lbl LBody Table TR TH P TH P TR TD P TD TR TD P TD P Div P P Div P"
                            + " Div P Table TR TD TH P P TD P",
                    String.join(" ", pdf.roles()));
        }
    }

    @Test
    void headersOfColumnsAndRowsSayWhatTheyHead() {
        Table facts = new Table(
                Table.Look.FACTS,
                "Facts",
                List.of(Column.left("", 1), Column.left("", 1)),
                List.of(Row.of(Cell.of("Length"), Cell.of("60 minutes"))));
        Table grid =
                new Table(Table.Look.GRID, "Grid", List.of(Column.left("Head", 1)), List.of(Row.of(Cell.of("Cell"))));
        try (ReadBack pdf = ReadBack.of(Pieces.document(facts, grid))) {
            List<String> scopes = pdf.elements("TH").stream()
                    .map(head ->
                            head.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope"))
                    .toList();
            assertEquals(List.of("Row", "Column"), scopes);
            List<String> summaries = pdf.elements("Table").stream()
                    .map(table ->
                            table.getAttributes().getObject(0).getCOSObject().getString("Summary"))
                    .toList();
            assertEquals(List.of("Facts", "Grid"), summaries);
        }
    }

    @Test
    void headingsNeverSkipALevelInTheStructure() {
        try (ReadBack pdf = ReadBack.of(Pieces.document(
                Pieces.heading(3, "a"),
                Pieces.heading(3, "b"),
                Pieces.heading(1, "c"),
                Pieces.heading(3, "d"),
                Pieces.heading(2, "e")))) {
            assertEquals(
                    List.of("H1", "H2", "H1", "H2", "H2"),
                    pdf.roles().stream().filter(role -> role.startsWith("H")).toList());
        }
    }

    @Test
    void theHeadingsAreTheOutlineOfTheFile() {
        try (ReadBack pdf = ReadBack.of(
                Pieces.document(Pieces.heading(1, "One"), Pieces.heading(2, "Two"), Pieces.heading(1, "Zürich → 3")))) {
            PDOutlineItem first =
                    pdf.file().getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("One", first.getTitle());
            assertEquals("Two", first.getFirstChild().getTitle());
            assertEquals("Zürich → 3", first.getNextSibling().getTitle());
        }
    }

    @Test
    void theFileNamesItsLanguageItsTitleAndItsClaimToBeAccessible() throws IOException {
        try (ReadBack pdf = ReadBack.of(Specimen.document())) {
            PDDocumentCatalog catalog = pdf.file().getDocumentCatalog();
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), xmp);
            assertTrue(xmp.contains(">Specimen: every kind of block</rdf:li>"), xmp);
            PDDocumentInformation info = pdf.file().getDocumentInformation();
            assertEquals("Specimen: every kind of block", info.getTitle());
            assertNull(info.getCreationDate());
            assertNull(info.getModificationDate());
            for (PDPage page : pdf.file().getPages()) {
                assertEquals(COSName.S, page.getCOSObject().getCOSName(COSName.getPDFName("Tabs")));
            }
        }
    }

    @Test
    void everyFieldHasItsPlaceInsideTheMarginsAndOfItsPage() {
        List<Field.Place> places = new PdfRenderer(Theme.standard(Theme.Paper.A4))
                .draw(Specimen.document())
                .fields();
        Set<String> names = new HashSet<>();
        for (Field.Place place : places) {
            names.add(place.field().name());
            Rect rect = place.rect();
            assertTrue(rect.x() >= 54 && rect.right() <= 595.28 - 50 + 0.01, place.toString());
            assertTrue(rect.y() >= 54 && rect.bottom() <= 841.89 - 54 + 0.01, place.toString());
        }
        assertEquals(
                Set.of(
                        "q1-evidence",
                        "q1-rating",
                        "q2-evidence",
                        "q2-rating",
                        "q3-evidence",
                        "q3-rating",
                        "candidate",
                        "interviewer",
                        "date",
                        "recommendation"),
                names);
        List<String> rating = places.stream()
                .filter(place -> place.field().name().equals("q1-rating"))
                .map(place -> place.field().value())
                .toList();
        assertEquals(List.of("1", "2", "3", "4", "5", "NA", "NE"), rating);
    }

    @Test
    void letterPaperIsFilledToItsOwnMargins() {
        byte[] bytes = new PdfRenderer(Theme.standard(Theme.Paper.LETTER)).render(Specimen.document());
        try (ReadBack pdf = ReadBack.of(bytes)) {
            assertEquals(612, pdf.file().getPage(0).getMediaBox().getWidth(), 0.01);
            Margins.assertKept(pdf, Theme.Paper.LETTER);
        }
    }
}
