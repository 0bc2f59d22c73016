package interviewkit.render.docx;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.PageBreak;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Block.Together;
import interviewkit.document.Document;
import interviewkit.document.Document.Furniture;
import interviewkit.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents that a composer would hardly make, and that must come out whole all the same. */
final class OddDocuments {
    private OddDocuments() {}

    static List<Document> all() {
        return List.of(
                of("empty"),
                of("hollow", hollow()),
                of("breaks", breaks()),
                of("wide", wide()),
                of("tall", tall()),
                of("long words", List.of(Paragraph.of(longWord(1)), cell(longWord(2)))),
                of("many paragraphs", paragraphs(5_000)),
                of("illegal", illegal()));
    }

    static Document of(String name, Block... blocks) {
        return of(name, List.of(blocks));
    }

    static Document of(String name, List<Block> blocks) {
        return new Document(name, "Odd: " + name, "", "en", new Furniture("", "", ""), blocks);
    }

    /** Blocks with nothing in them. */
    private static List<Block> hollow() {
        return List.of(
                new Table(Table.Look.RULED, "No rows", List.of(Column.left("", 1)), List.of()),
                new Table(Table.Look.GRID, "No columns", List.of(), List.of(Row.of())),
                new Table(Table.Look.GRID, "Only a head", List.of(Column.left("Head", 1)), List.of()),
                new Table(
                        Table.Look.FACTS,
                        "An empty cell",
                        List.of(Column.left("", 1)),
                        List.of(Row.of(new Cell(List.of())), Row.of(Cell.of(new Bullets(List.of()))))),
                Panel.of(Panel.Tone.NOTE, ""),
                Panel.of(Panel.Tone.NOTE, "", new Bullets(List.of())),
                Panel.of(Panel.Tone.NOTE, "Only a title"),
                new Bullets(List.of()),
                Paragraph.of(),
                new Together(List.of()),
                new Scale("none", "No levels", List.of(), List.of()),
                new Scale("bare", "No labels", List.of(new Scale.Level(1, "", "")), List.of()),
                new Choice("nothing", "No options", List.of()));
    }

    private static List<Block> breaks() {
        return List.of(
                new PageBreak(),
                new PageBreak(),
                cell("After a break"),
                new PageBreak(),
                new Together(List.of(new Heading(1, "After a break"), cell("Held"), new PageBreak())));
    }

    private static List<Block> wide() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            columns.add(Column.centre("Column " + i, i == 0 ? 1_000_000 : 1));
            cells.add(Cell.of("●"));
        }
        return List.of(new Table(Table.Look.GRID, "Wide", columns, List.of(new Row(Row.Weight.STRONG, cells))));
    }

    private static List<Block> tall() {
        String much = "An answer that explains itself in so many words that no other fits beside it. ".repeat(3);
        return List.of(
                new Evidence("much", "More than a page", 100),
                new Evidence("one", "A line", 1),
                new Evidence("n".repeat(70), "A field with a long name. " + much, 2),
                new Choice("stacked", much, List.of(new Option("a", much), new Option("b", "B"))),
                new Together(paragraphs(300)));
    }

    private static List<Block> illegal() {
        return List.of(
                Paragraph.of("null \u0000, bell \u0007, half \uD83D and \uDE00, none \uFFFF, whole \uD83D\uDE00"),
                new Evidence("illegal", "label \u0001 <&>\"' ]]>", 2),
                cell("line\nline\r\nline\rline\ttab"),
                new Table(
                        Table.Look.RULED,
                        "caption \u0002 \"<\n",
                        List.of(Column.left("head \u0003", 1)),
                        List.of(Row.of(Cell.of(Run.quote("\u0004"))))));
    }

    /** Of letters by chance: what repeats itself, packs so well that POI takes the file for an attack. */
    private static String longWord(long seed) {
        return new Random(seed)
                .ints(100_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Block> paragraphs(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(Paragraph.of("Paragraph " + i));
        }
        return blocks;
    }

    private static Block cell(String text) {
        return new Table(Table.Look.GRID, "One cell", List.of(Column.left("", 1)), List.of(Row.of(Cell.of(text))));
    }
}
