package interviewkit.render.pdf;

import interviewkit.document.Block.Option;
import interviewkit.document.Block.Table.Align;
import interviewkit.document.Run;
import interviewkit.render.Theme;
import java.util.ArrayList;
import java.util.List;

/** Answers to mark, side by side while the line holds them. */
final class OptionLayout {
    private static final double MARK = 11;
    private static final double LABEL_AT = 17;
    private static final double BETWEEN = 22;

    private final Theme theme;
    private final Styles styles;
    private final Paragraphs paragraphs;

    OptionLayout(Theme theme, Styles styles, Paragraphs paragraphs) {
        this.theme = theme;
        this.styles = styles;
        this.paragraphs = paragraphs;
    }

    Box of(String field, List<Option> options, double width, Tag parent) {
        Tag list = parent.add(Tag.Role.LIST);
        List<Stack.Item> rows = new ArrayList<>();
        List<Beside.Part> row = new ArrayList<>();
        double x = 0;
        for (Option option : options) {
            double needed = Math.min(width, LABEL_AT + paragraphs.width(option.label(), styles.body()) + 0.1);
            if (x > 0 && x + needed > width) {
                rows.add(new Stack.Item(new Beside(row), 5, false));
                row = new ArrayList<>();
                x = 0;
            }
            row.add(Beside.Part.at(x, option(field, option, needed, list.add(Tag.Role.ITEM))));
            x += needed + BETWEEN;
        }
        rows.add(new Stack.Item(new Beside(row), 5, false));
        return new Stack(rows);
    }

    private Box option(String field, Option option, double width, Tag item) {
        Tag tag = item.add(Tag.Role.ITEM_BODY);
        double lineHeight = styles.lineHeight(styles.body());
        Box mark = mark(new Field(field, option.value(), tag), CheckMark.Shape.SQUARE, MARK, lineHeight);
        Lines label = paragraphs.lines(
                Run.line(option.label()), styles.body(), width - LABEL_AT, Align.LEFT, tag.add(Tag.Role.P));
        return new Beside(List.of(Beside.Part.at(0, mark), Beside.Part.at(LABEL_AT, label)));
    }

    CheckMark mark(Field field, CheckMark.Shape shape, double size, double lineHeight) {
        Pen pen = Pen.of(theme.colours().ink(), 0.9);
        return new CheckMark(
                field, shape, size, lineHeight, pen, theme.colours().page());
    }
}
