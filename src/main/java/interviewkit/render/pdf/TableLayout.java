package interviewkit.render.pdf;

import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Prose;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Align;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Look;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Run;
import interviewkit.render.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of prose. */
final class TableLayout {
    private static final double SIDE = 7;
    private static final double HAIRLINE = 0.6;
    /** Room for any one letter. */
    private static final double NARROWEST = 10;
    /** A header that takes up more of a page than this would leave the rows too little. */
    private static final double LARGEST_HEADER = 0.25;
    /** Columns wider than this are taken to be wide enough for any word. */
    private static final double SURELY_ENOUGH = 110;

    private final Theme theme;
    private final Styles styles;
    private final Paragraphs paragraphs;
    private final ProseLayout prose;
    private final Pen rule;

    TableLayout(Theme theme, Styles styles, Paragraphs paragraphs, ProseLayout prose) {
        this.theme = theme;
        this.styles = styles;
        this.paragraphs = paragraphs;
        this.prose = prose;
        this.rule = Pen.of(theme.colours().rule(), HAIRLINE);
    }

    /** The table, unless it has nothing to show. */
    Optional<Box> of(Table table, double width, double page, Tag parent) {
        if (table.columns().isEmpty() || table.rows().isEmpty() && !table.hasHeader()) {
            return Optional.empty();
        }
        Grid grid = new Grid(table, widths(table, width), parent.add(Tag.Role.TABLE, Printable.line(table.caption())));
        if (!table.hasHeader()) {
            return Optional.of(new Stack(rows(grid)));
        }
        Box header = header(grid);
        if (header.height() < page * LARGEST_HEADER) {
            return Optional.of(new TableBox(header, new Stack(rows(grid)), false));
        }
        List<Stack.Item> all = new ArrayList<>(List.of(Stack.Item.of(header)));
        all.addAll(rows(grid));
        return Optional.of(new Stack(all));
    }

    /** A table while it is laid out. */
    private record Grid(Table table, double[] widths, Tag tag) {
        /** The columns, with the width and place of the words in each. */
        Slot slot(int column) {
            double width = widths[column];
            double side = Math.max(0, Math.min(SIDE, (width - NARROWEST) / 2));
            double before = is(Look.FACTS) && column == 0 ? 0 : side;
            return new Slot(left(column) + before, width - before - side);
        }

        double left(int column) {
            double left = 0;
            for (int i = 0; i < column; i++) {
                left += widths[i];
            }
            return left;
        }

        double width() {
            return left(widths.length);
        }

        List<Double> edges() {
            List<Double> edges = new ArrayList<>();
            for (int i = 0; i <= widths.length; i++) {
                edges.add(left(i));
            }
            return edges;
        }

        boolean is(Look look) {
            return table.look() == look;
        }
    }

    /** Where the words of a cell stand. */
    private record Slot(double left, double width) {}

    private Box header(Grid grid) {
        Tag tag = grid.tag.add(Tag.Role.ROW);
        List<Beside.Part> parts = new ArrayList<>();
        for (int i = 0; i < grid.widths.length; i++) {
            Column column = grid.table.columns().get(i);
            List<Run> head = Run.line(column.head());
            if (Paragraphs.isBlank(head)) {
                tag.add(Tag.Role.CELL);
                continue;
            }
            Slot slot = grid.slot(i);
            Tag cell = tag.add(Tag.Role.HEAD, "Column").add(Tag.Role.P);
            Lines words = paragraphs.lines(head, columnHead(), slot.width, column.align(), cell);
            parts.add(Beside.Part.at(slot.left, words));
        }
        List<Decoration> decorations = new ArrayList<>();
        decorations.add(Decoration.fill(theme.colours().tint()));
        decorations.add(Decoration.ruleBelow(Pen.of(theme.colours().accent(), 1)));
        if (grid.is(Look.GRID)) {
            decorations.add(Decoration.ruleAbove(rule));
            decorations.add(Decoration.uprights(grid.edges(), rule));
        }
        return framed(new Beside(parts), grid, decorations);
    }

    private Style columnHead() {
        return styles.label().coloured(theme.colours().ink());
    }

    private List<Stack.Item> rows(Grid grid) {
        List<Stack.Item> items = new ArrayList<>();
        for (Row row : grid.table.rows()) {
            boolean opens = items.isEmpty() && !grid.table.hasHeader();
            items.add(Stack.Item.of(row(row, grid, opens)));
        }
        return items;
    }

    private Box row(Row row, Grid grid, boolean opens) {
        Tag tag = grid.tag.add(Tag.Role.ROW);
        boolean strong = row.weight() == Row.Weight.STRONG;
        List<Beside.Part> parts = new ArrayList<>();
        for (int i = 0; i < grid.widths.length; i++) {
            boolean names = i == 0 && grid.is(Look.FACTS);
            Tag cell = names ? tag.add(Tag.Role.HEAD, "Row") : tag.add(Tag.Role.CELL);
            Slot slot = grid.slot(i);
            Align align = grid.table.columns().get(i).align();
            Flow flow = new Flow();
            Cell content = row.cells().get(i);
            prose.addTo(flow, content.prose(), new ProseLayout.Setting(slot.width, align, strong), cell);
            Box words = flow.stack();
            parts.add(new Beside.Part(slot.left, words, grid.is(Look.GRID) && isShort(content, words)));
        }
        Box framed = framed(new Beside(parts), grid, decorations(grid, strong, opens));
        return new Kept(framed, Kept.Until.NO_PAGE_HOLDS_IT);
    }

    /** A figure or a few words, as against a list with one entry. */
    private boolean isShort(Cell cell, Box words) {
        return cell.prose().stream().allMatch(Paragraph.class::isInstance)
                && words.height() < 1.5 * styles.lineHeight(styles.body());
    }

    private List<Decoration> decorations(Grid grid, boolean strong, boolean opens) {
        List<Decoration> decorations = new ArrayList<>();
        if (strong) {
            decorations.add(Decoration.fill(theme.colours().wash()));
            decorations.add(Decoration.ruleAbove(Pen.of(theme.colours().ink(), 0.8)));
        } else if (opens && !grid.is(Look.FACTS)) {
            decorations.add(Decoration.ruleAbove(rule));
        }
        decorations.add(Decoration.ruleBelow(rule));
        if (grid.is(Look.GRID)) {
            decorations.add(Decoration.uprights(grid.edges(), rule));
        }
        return decorations;
    }

    private Frame framed(Box row, Grid grid, List<Decoration> decorations) {
        return new Frame(row, grid.width(), Frame.Insets.of(theme.spaces().cell(), 0), decorations);
    }

    private double[] widths(Table table, double width) {
        List<Column> columns = table.columns();
        double[] shares = columns.stream().mapToDouble(Column::share).toArray();
        double sum = columns.stream().mapToDouble(Column::share).sum();
        double[] needs = new double[shares.length];
        for (int i = 0; i < needs.length; i++) {
            double asked = width * shares[i] / sum;
            needs[i] = asked > SURELY_ENOUGH ? SURELY_ENOUGH : Math.min(need(table, i), SURELY_ENOUGH);
        }
        return ColumnWidths.of(width, shares, needs);
    }

    /** Width of the widest word of a column, and the room at its sides. */
    private double need(Table table, int column) {
        double widest =
                paragraphs.widestPart(Run.line(table.columns().get(column).head()), columnHead());
        for (Row row : table.rows()) {
            for (Prose piece : row.cells().get(column).prose()) {
                if (piece instanceof Paragraph paragraph) {
                    widest = Math.max(widest, paragraphs.widestPart(paragraph.runs(), styles.strong()));
                }
            }
        }
        return widest + 2 * SIDE + 0.1;
    }
}
