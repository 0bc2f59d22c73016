package interviewkit.render.pdf;

import interviewkit.document.Block.Option;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Scale.Level;
import interviewkit.document.Block.Table.Align;
import interviewkit.document.Run;
import interviewkit.render.Theme;
import java.util.ArrayList;
import java.util.List;

/** Rating scales: a row for each level with a circle to mark, and the level that meets the bar set off. */
final class ScaleLayout {
    /** What every scale of this program calls the bar. */
    private static final int BAR = 3;

    private static final double MARK = 13;
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
        Tag table = tag.add(Tag.Role.TABLE, Printable.line(scale.title()));
        double anchorAt =
                scale.levels().stream().allMatch(level -> level.label().isBlank())
                        ? LABEL_AT
                        : LABEL_AT + LABEL_WIDTH + 12;
        for (Level level : scale.levels()) {
            Box row = row(scale.field(), level, new Columns(anchorAt, inner), table.add(Tag.Role.ROW));
            rows.add(Stack.Item.of(new Kept(row, Kept.Until.NO_PAGE_HOLDS_IT)));
        }
        if (!scale.notRated().isEmpty()) {
            rows.add(Stack.Item.of(notRated(scale.field(), scale.notRated(), inner, tag)));
        }
        Decoration edge = Decoration.outline(Pen.of(theme.colours().rule(), EDGE), 0);
        Frame frame = new Frame(new Stack(rows), width, Frame.Insets.of(EDGE, EDGE), List.of(edge));
        return new Kept(frame, Kept.Until.HIGHER_THAN_A_PAGE);
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
        Style anchor = styles.body();
        double lineHeight = styles.lineHeight(anchor);
        List<Beside.Part> parts = new ArrayList<>();
        String value = Integer.toString(level.value());
        Field mark = new Field(field, value, row.add(Tag.Role.CELL));
        parts.add(Beside.Part.at(11, options.mark(mark, CheckMark.Shape.CIRCLE, MARK, lineHeight)));
        Tag name = row.add(Tag.Role.HEAD, "Row");
        parts.add(Beside.Part.at(
                NUMBER_AT,
                paragraphs.beside(lineHeight, value, number(level), LABEL_AT - NUMBER_AT, name.add(Tag.Role.P))));
        if (!level.label().isBlank()) {
            parts.add(Beside.Part.at(LABEL_AT, label(level, lineHeight, name.add(Tag.Role.P))));
        }
        Tag cell = row.add(Tag.Role.CELL);
        if (!level.anchor().isBlank()) {
            List<Run> words = Run.line(level.anchor());
            parts.add(Beside.Part.at(
                    columns.anchorAt,
                    paragraphs.lines(words, anchor, columns.anchorWidth(), Align.LEFT, cell.add(Tag.Role.P))));
        }
        return new Frame(
                new Beside(parts), columns.width, Frame.Insets.of(theme.spaces().cell() + 2, 0), look(level));
    }

    private Style number(Level level) {
        Style style = styles.strong().at(NUMBER_SIZE);
        return level.value() == BAR ? style.coloured(theme.colours().accent()) : style;
    }

    private Lines label(Level level, double lineHeight, Tag tag) {
        Style style = styles.label();
        return paragraphs.beside(
                lineHeight,
                level.label(),
                level.value() == BAR ? style.coloured(theme.colours().accent()) : style,
                LABEL_WIDTH,
                tag);
    }

    private List<Decoration> look(Level level) {
        List<Decoration> look = new ArrayList<>();
        if (level.value() == BAR) {
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
