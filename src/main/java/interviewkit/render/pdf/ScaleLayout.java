package interviewkit.render.pdf;

import interviewkit.document.Block.Option;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Scale.Level;
import interviewkit.render.Theme;
import java.util.ArrayList;
import java.util.List;

/** Rating scales: a row for each level with a circle to mark, and the level that meets the bar set off. */
final class ScaleLayout {
    /** What every scale of this program calls the bar. */
    private static final double MARK = 13;

    private static final double MARK_AT = 11;
    private static final double NUMBER_SIZE = 17;
    private static final double NUMBER_AT = 34;
    private static final double LABEL_AT = 60;
    private static final double LABEL_WIDTH = 84;
    private static final double EDGE = 0.8;

    private final Theme theme;
    private final Styles styles;
    private final Paragraphs paragraphs;
    private final OptionLayout options;

    ScaleLayout(Theme theme, Styles styles, Paragraphs paragraphs, OptionLayout options) {
        this.theme = theme;
        this.styles = styles;
        this.paragraphs = paragraphs;
        this.options = options;
    }

    Box of(Scale scale, double width, Tag parent) {
        Tag tag = parent.add(Tag.Role.DIV);
        double inner = width - 2 * EDGE;
        List<Stack.Item> rows = new ArrayList<>();
        rows.add(new Stack.Item(title(scale, inner, tag.add(Tag.Role.P)), 0, true));
        if (!scale.levels().isEmpty()) {
            rows.addAll(levels(scale, inner, tag.add(Tag.Role.TABLE, Printable.line(scale.title()))));
        }
        if (!scale.notRated().isEmpty()) {
            rows.add(Stack.Item.of(notRated(scale.field(), scale.notRated(), inner, tag)));
        }
        Decoration edge = Decoration.outline(Pen.of(theme.colours().rule(), EDGE), 0);
        Frame frame = new Frame(new Stack(rows), width, Frame.Insets.of(EDGE, EDGE), List.of(edge));
        return new Kept(frame, Kept.Until.HIGHER_THAN_A_PAGE);
    }

    private List<Stack.Item> levels(Scale scale, double width, Tag table) {
        boolean labelled =
                scale.levels().stream().anyMatch(level -> !level.label().isBlank());
        Columns columns = new Columns(labelled ? LABEL_AT + LABEL_WIDTH + 12 : LABEL_AT, width);
        List<Stack.Item> rows = new ArrayList<>();
        for (Level level : scale.levels()) {
            Box row = row(scale.field(), level, columns, table.add(Tag.Role.ROW));
            rows.add(Stack.Item.of(new Kept(row, Kept.Until.NO_PAGE_HOLDS_IT)));
        }
        return rows;
    }

    /** Where the words of a row stand. */
    private record Columns(double anchorAt, double width) {
        double anchorWidth() {
            return width - anchorAt - 12;
        }
    }

    private Box title(Scale scale, double width, Tag tag) {
        Lines words = paragraphs.lines(scale.title(), styles.strong(), width - 20, tag);
        return new Frame(
                words,
                width,
                Frame.Insets.of(theme.spaces().cell() + 1, 10),
                List.of(Decoration.fill(theme.colours().wash())));
    }

    private Box row(String field, Level level, Columns columns, Tag row) {
        double lineHeight = styles.lineHeight(styles.body());
        Field mark = new Field(field, Integer.toString(level.value()), row.add(Tag.Role.CELL));
        List<Beside.Part> parts = new ArrayList<>();
        parts.add(Beside.Part.at(MARK_AT, options.mark(mark, CheckMark.Shape.CIRCLE, MARK, lineHeight)));
        parts.addAll(name(level, lineHeight, row.add(Tag.Role.HEAD, "Row")));
        Tag cell = row.add(Tag.Role.CELL);
        if (!level.anchor().isBlank()) {
            Tag words = cell.add(Tag.Role.P);
            parts.add(Beside.Part.at(
                    columns.anchorAt, paragraphs.lines(level.anchor(), styles.body(), columns.anchorWidth(), words)));
        }
        Frame.Insets insets = Frame.Insets.of(theme.spaces().cell() + 2, 0);
        return new Frame(new Beside(parts), columns.width, insets, look(level));
    }

    /** The number, and what it means on every page. */
    private List<Beside.Part> name(Level level, double lineHeight, Tag head) {
        String value = Integer.toString(level.value());
        Style number = accented(level, styles.strong().at(NUMBER_SIZE));
        Lines digits = paragraphs.beside(lineHeight, value, number, LABEL_AT - NUMBER_AT, head.add(Tag.Role.P));
        if (level.label().isBlank()) {
            return List.of(Beside.Part.at(NUMBER_AT, digits));
        }
        Style style = accented(level, styles.label());
        Lines label = paragraphs.beside(lineHeight, level.label(), style, LABEL_WIDTH, head.add(Tag.Role.P));
        return List.of(Beside.Part.at(NUMBER_AT, digits), Beside.Part.at(LABEL_AT, label));
    }

    private Style accented(Level level, Style style) {
        return level.value() == Scale.BAR ? style.coloured(theme.colours().accent()) : style;
    }

    private List<Decoration> look(Level level) {
        List<Decoration> look = new ArrayList<>();
        if (level.value() == Scale.BAR) {
            look.add(Decoration.fill(theme.colours().tint()));
            look.add(Decoration.bar(3, theme.colours().accent()));
        }
        look.add(Decoration.ruleAbove(Pen.of(theme.colours().rule(), 0.6)));
        return look;
    }

    private Box notRated(String field, List<Option> answers, double width, Tag parent) {
        Decoration rule = Decoration.ruleAbove(Pen.of(theme.colours().rule(), 0.6));
        Frame.Insets insets =
                new Frame.Insets(theme.spaces().cell() + 1, 10, theme.spaces().cell() + 1, 11);
        Box boxes = options.of(field, answers, width - insets.horizontal(), parent);
        return new Frame(
                boxes, width, insets, List.of(Decoration.fill(theme.colours().wash()), rule));
    }
}
