package interviewkit.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.PageBreak;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Block.Together;
import interviewkit.document.Document;
import interviewkit.render.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Where pages end. The run's number is the seed, so failures repeat. */
class PageTest {

    @RepeatedTest(15)
    void aScaleNeverSpansPages(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Block> blocks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            blocks.add(Pieces.paragraph(random, 300));
            blocks.add(Pieces.heading(2, "Heading"));
            names.add("S" + i + "S");
            blocks.add(Pieces.scale(names.get(i), random));
        }
        try (ReadBack pdf = ReadBack.of(Pieces.document(blocks))) {
            for (String name : names) {
                assertEquals(pdf.pagesOf("begin" + name + "."), pdf.pagesOf("end" + name + "."), name);
                assertEquals(1, pdf.pagesOf("begin" + name + ".").size(), name);
            }
        }
    }

    @RepeatedTest(15)
    void blocksThatBelongTogetherStayOnOnePage(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            blocks.add(Pieces.paragraph(random, 250));
            blocks.add(new Together(List.of(
                    Pieces.heading(2, "begin" + i + "."),
                    Pieces.paragraph(random, 120),
                    Bullets.of(List.of(Pieces.words(random, 30), Pieces.words(random, 30))),
                    new Evidence("e" + i, "Evidence", 1 + random.nextInt(8)),
                    Paragraph.of("end" + i + "."))));
        }
        try (ReadBack pdf = ReadBack.of(Pieces.document(blocks))) {
            for (int i = 0; i < 8; i++) {
                assertEquals(pdf.pagesOf("begin" + i + "."), pdf.pagesOf("end" + i + "."));
            }
        }
    }

    @RepeatedTest(15)
    void noPageEndsWithAHeadingAndNothingIsOutsideTheMargins(RepetitionInfo run) {
        Document document = anything(new Random(run.getCurrentRepetition()));
        try (ReadBack pdf = ReadBack.of(document)) {
            assertEquals(WordsOf.document(document), pdf.structureText());
            Margins.assertKept(pdf, Theme.Paper.A4);
            for (int page = 1; page < pdf.pages(); page++) {
                List<String> lines = pdf.lines(page);
                String last = lines.get(lines.size() - 2);
                assertTrue(!last.startsWith("Heading"), "page %d ends with %s".formatted(page, last));
            }
        }
    }

    @RepeatedTest(10)
    void aParagraphLeavesAtLeastTwoLinesOnEveryPage(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Block> blocks = IntStream.range(0, 30)
                .<Block>mapToObj(i -> {
                    String words = Pieces.words(random, 90).replaceAll("[a-z]+", "w%dw".formatted(i));
                    return Paragraph.of(words);
                })
                .toList();
        try (ReadBack pdf = ReadBack.of(Pieces.document(blocks))) {
            assertTrue(pdf.pages() > 1);
            for (int i = 0; i < 30; i++) {
                String word = "w%dw".formatted(i);
                TreeSet<Integer> pages = pdf.pagesOf(word);
                for (int page : pages) {
                    long lines = pdf.lines(page).stream()
                            .filter(line -> line.startsWith(word))
                            .count();
                    assertTrue(pages.size() == 1 || lines >= 2, "%s: %d lines on page %d".formatted(word, lines, page));
                }
            }
        }
    }

    @RepeatedTest(10)
    void aRowThatFitsOnAPageIsNotCut(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Row> rows = IntStream.range(0, 25)
                .mapToObj(i -> Row.of(
                        Cell.of("begin" + i + "."),
                        Cell.of(Paragraph.of(Pieces.words(random, 120)), Paragraph.of("end" + i + "."))))
                .toList();
        Table table =
                new Table(Table.Look.RULED, "Rows", List.of(Column.left("Left", 1), Column.left("Right", 3)), rows);
        try (ReadBack pdf = ReadBack.of(Pieces.document(Pieces.heading(1, "Rows"), table))) {
            for (int i = 0; i < 25; i++) {
                assertEquals(pdf.pagesOf("begin" + i + "."), pdf.pagesOf("end" + i + "."));
            }
            for (int page = 1; page <= pdf.pages(); page++) {
                assertTrue(pdf.lines(page).contains("Left Right"), "no header on page " + page);
            }
            assertEquals(2, pdf.elements("TH").size(), "a repeated header is no second header to a screen reader");
        }
    }

    @Test
    void aRowHigherThanAPageGoesOnOnTheNext() {
        String words = numbered(2500);
        Table table = new Table(
                Table.Look.GRID,
                "Long",
                List.of(Column.left("Name", 1), Column.left("Words", 3)),
                List.of(Row.of(Cell.of("Long"), Cell.of(words)), Row.of(Cell.of("Next"), Cell.of("Short"))));
        try (ReadBack pdf = ReadBack.of(Pieces.document(table))) {
            assertTrue(pdf.pages() > 2);
            assertTrue(pdf.structureText().endsWith("NameWordsLong" + ReadBack.squeezed(words) + "NextShort"));
            Margins.assertKept(pdf, Theme.Paper.A4);
        }
    }

    @Test
    void aScaleHigherThanAPageIsCutBetweenItsLevelsRatherThanClipped() {
        Random random = new Random(1);
        List<Block.Scale.Level> levels = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Block.Scale.Level(i, "Label", "begin" + i + ". " + numbered(120) + " end" + i + "."))
                .toList();
        Block scale = new Block.Scale("f", "Scale", levels, List.of(new Block.Option("NA", "Not asked")));
        Document document = Pieces.document(Pieces.paragraph(random, 200), scale);
        try (ReadBack pdf = ReadBack.of(document)) {
            assertEquals(WordsOf.document(document), pdf.structureText());
            for (int i = 1; i <= 12; i++) {
                assertEquals(pdf.pagesOf("begin" + i + "."), pdf.pagesOf("end" + i + "."));
            }
            Margins.assertKept(pdf, Theme.Paper.A4);
        }
    }

    @Test
    void whatFollowsAPageBreakStartsAPageAndEmptyPagesAreNotMade() {
        try (ReadBack pdf = ReadBack.of(Pieces.document(
                Paragraph.of("First."),
                new PageBreak(),
                new PageBreak(),
                Paragraph.of("Second."),
                new Together(List.of(Paragraph.of("Third."), new PageBreak(), Paragraph.of("Fourth."))),
                new PageBreak()))) {
            assertEquals(3, pdf.pages());
            assertEquals("Second.", pdf.lines(2).get(1));
            assertEquals("Third.", pdf.lines(2).get(2));
            assertEquals("Fourth.", pdf.lines(3).get(1));
        }
    }

    @Test
    void aSmallPanelMovesToTheNextPageWholeAndALargeOneIsCut() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(numbered(650)));
        blocks.add(Panel.of(Panel.Tone.NOTE, "begin.", Paragraph.of(numbered(90)), Paragraph.of("end.")));
        try (ReadBack pdf = ReadBack.of(Pieces.document(blocks))) {
            assertEquals(pdf.pagesOf("begin."), pdf.pagesOf("end."));
        }
        blocks.set(1, Panel.of(Panel.Tone.NOTE, "begin.", Paragraph.of(numbered(900)), Paragraph.of("end.")));
        try (ReadBack pdf = ReadBack.of(Pieces.document(blocks))) {
            assertNotEquals(pdf.pagesOf("begin."), pdf.pagesOf("end."));
        }
    }

    private static String numbered(int words) {
        return IntStream.rangeClosed(1, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    /** Blocks of every kind in any order, headings before all of them. */
    private static Document anything(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            blocks.add(new Heading(1 + random.nextInt(3), "Heading " + i));
            blocks.add(
                    switch (random.nextInt(6)) {
                        case 0 -> Pieces.scale("x" + i, random);
                        case 1 ->
                            Panel.of(Panel.Tone.values()[random.nextInt(4)], "Title", Pieces.paragraph(random, 200));
                        case 2 -> new Evidence("e" + i, "Evidence", 1 + random.nextInt(12));
                        case 3 -> Bullets.of(List.of(Pieces.words(random, 60), Pieces.words(random, 60)));
                        case 4 ->
                            new Paragraph(
                                    Paragraph.Role.values()[random.nextInt(4)],
                                    Pieces.paragraph(random, 80).runs());
                        default -> Pieces.paragraph(random, 200);
                    });
        }
        return Pieces.document(blocks);
    }
}
