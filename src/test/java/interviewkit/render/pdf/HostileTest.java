package interviewkit.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block;
import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Blanks.Blank;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Block.Together;
import interviewkit.document.Document;
import interviewkit.document.Run;
import interviewkit.document.Run.Mark;
import interviewkit.render.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents that nobody would write on purpose neither hang the program nor lose a word. */
class HostileTest {
    private static final String LONG_WORD = "abcdefghij".repeat(2000);

    private static void assertDrawnWhole(Block... blocks) {
        Document document = Pieces.document(blocks);
        byte[] bytes = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> new PdfRenderer(Theme.standard(Theme.Paper.A4)).render(document));
        try (ReadBack pdf = ReadBack.of(bytes)) {
            assertEquals(WordsOf.document(document), pdf.structureText());
            Margins.assertKept(pdf, Theme.Paper.A4);
        }
    }

    @Test
    void aVeryLongWord() {
        assertDrawnWhole(
                Pieces.heading(1, LONG_WORD),
                Paragraph.of(LONG_WORD),
                Bullets.of(List.of(LONG_WORD)),
                Panel.of(Panel.Tone.BRIEF, LONG_WORD, Paragraph.of(LONG_WORD)));
    }

    @Test
    void aVeryLongTag() {
        assertDrawnWhole(Paragraph.of(new Run(LONG_WORD, Mark.MUST), new Run("long ".repeat(500), Mark.VERIFY)));
    }

    @Test
    void manyTagsWithoutASpaceBetween() {
        assertDrawnWhole(Paragraph.of(
                Collections.nCopies(2000, new Run("must", Mark.MUST)).toArray(Run[]::new)));
    }

    @Test
    void aParagraphOfFiveThousandLines() {
        assertDrawnWhole(Paragraph.of("a line of its own\n".repeat(5000)));
    }

    @Test
    void aParagraphOfSixtyThousandWords() {
        assertDrawnWhole(Paragraph.of("word ".repeat(60_000).strip()));
    }

    @Test
    void tablesWithoutRowsColumnsOrWords() {
        List<Column> nameless = List.of(Column.left("", 1), Column.left(" ", 1));
        assertDrawnWhole(
                new Table(Table.Look.RULED, "No columns", List.of(), List.of(Row.of(), Row.of())),
                new Table(Table.Look.GRID, "No rows", nameless, List.of()),
                new Table(Table.Look.FACTS, "No words", nameless, List.of(Row.of(Cell.of(""), new Cell(List.of())))),
                new Table(Table.Look.GRID, "Header only", List.of(Column.left("Alone", 1)), List.of()),
                Paragraph.of("After."));
    }

    @Test
    void aTableOfSixtyColumns() {
        List<Column> columns =
                IntStream.range(0, 60).mapToObj(i -> Column.centre("c" + i, 1)).toList();
        List<Cell> cells =
                IntStream.range(0, 60).mapToObj(i -> Cell.of("wide" + i)).toList();
        assertDrawnWhole(new Table(Table.Look.GRID, "Wide", columns, List.of(new Row(Row.Weight.STRONG, cells))));
    }

    @Test
    void oneColumnThatWantsAlmostEverything() {
        assertDrawnWhole(new Table(
                Table.Look.RULED,
                "Unfair",
                List.of(Column.left("Responsibilities", 1), Column.left("Rest", 100_000)),
                List.of(Row.of(Cell.of("Conscientiousness"), Cell.of("Rest")))));
    }

    @Test
    void aTableHeaderHigherThanAPage() {
        assertDrawnWhole(new Table(
                Table.Look.GRID,
                "High",
                List.of(Column.left("head ".repeat(3000).strip(), 1)),
                List.of(Row.of(Cell.of("one")), Row.of(Cell.of("two")))));
    }

    @Test
    void aCellHigherThanAPageBesideAListHigherThanAPage() {
        Bullets list =
                Bullets.of(IntStream.range(0, 300).mapToObj(i -> "entry " + i).toList());
        byte[] bytes = new PdfRenderer(Theme.standard(Theme.Paper.A4))
                .render(Pieces.document(new Table(
                        Table.Look.GRID,
                        "High",
                        List.of(Column.left("", 1), Column.left("", 1)),
                        List.of(Row.of(Cell.of("word ".repeat(3000).strip()), Cell.of(list))))));
        try (ReadBack pdf = ReadBack.of(bytes)) {
            Margins.assertKept(pdf, Theme.Paper.A4);
            assertEquals(3000, pdf.structureText().split("word", -1).length - 1);
            assertTrue(pdf.structureText().endsWith("•entry299"));
        }
    }

    @Test
    void togethernessOfMoreThanAPage() {
        List<Block> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(Pieces.heading(1 + i % 3, "Heading " + i));
            many.add(new Evidence("e" + i, "Evidence " + i, 1 + i));
        }
        assertDrawnWhole(new Together(List.of(new Together(many))), Paragraph.of("After."));
    }

    @Test
    void nothingButHeadings() {
        assertDrawnWhole(IntStream.range(0, 200)
                .mapToObj(i -> Pieces.heading(1 + i % 3, "Heading " + i))
                .toArray(Block[]::new));
    }

    @Test
    void roomForAThousandLinesOfHandwriting() {
        assertDrawnWhole(new Evidence("e", "Evidence", 1000), Paragraph.of("After."));
    }

    @Test
    void answersAndBlanksThatDoNotFitOnALine() {
        List<Option> options = IntStream.range(0, 40)
                .mapToObj(i -> new Option("o" + i, "an answer that explains itself ".repeat(1 + i % 7) + i))
                .toList();
        List<Blank> blanks = IntStream.range(0, 23)
                .mapToObj(i -> new Blank("b" + i, "Label ".repeat(1 + i % 9) + i, Blank.Kind.TEXT, 1 + i * i))
                .toList();
        assertDrawnWhole(new Choice("c", "Choice", options), new Choice("d", "None", List.of()), new Blanks(blanks));
    }

    @Test
    void charactersThatNobodySees() {
        String text = "a\u0000b\u0007c\uFEFFd\u200Be\u2060f\u00ADg\u200Eh\uFE0Fi\u001Bj";
        try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of(text)))) {
            assertEquals("abcdefghij", pdf.lines(1).get(3));
        }
    }

    @Test
    void aTitleOfManyPages() {
        Document document = new Document(
                "n",
                "title ".repeat(4000).strip(),
                "subtitle ".repeat(4000).strip(),
                "en",
                new Document.Furniture("kit".repeat(300), "9".repeat(300), "mark ".repeat(300)),
                List.of(Paragraph.of("Text.")));
        byte[] bytes = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> new PdfRenderer(Theme.standard(Theme.Paper.A4)).render(document));
        try (ReadBack pdf = ReadBack.of(bytes)) {
            assertEquals(WordsOf.document(document), pdf.structureText());
            Margins.assertKept(pdf, Theme.Paper.A4);
        }
    }
}
