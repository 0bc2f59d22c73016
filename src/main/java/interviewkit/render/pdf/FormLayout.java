package interviewkit.render.pdf;

import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Blanks.Blank;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.render.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Room to write in: evidence, blanks and choices. */
final class FormLayout {
    private static final double BETWEEN = 16;
    /** A blank narrower than this takes no name or date. */
    private static final double NARROWEST = 80;

    private final Theme theme;
    private final Styles styles;
    private final Paragraphs paragraphs;
    private final OptionLayout options;
    private final WritingLines.Ruling ruling;

    FormLayout(Theme theme, Styles styles, Paragraphs paragraphs, OptionLayout options) {
        this.theme = theme;
        this.styles = styles;
        this.paragraphs = paragraphs;
        this.options = options;
        this.ruling = new WritingLines.Ruling(
                theme.colours().page(),
                Pen.of(theme.colours().muted(), 0.8),
                Pen.of(theme.colours().rule(), 0.6).dashed(1.2));
    }

    Box of(Evidence evidence, double width, Tag parent) {
        Tag tag = parent.add(Tag.Role.DIV);
        Lines label = paragraphs.lines(evidence.label(), styles.strong(), width, tag.add(Tag.Role.P));
        WritingLines.Size size = new WritingLines.Size(width, theme.spaces().writing());
        Box lines = new WritingLines(Field.text(evidence.field(), tag), evidence.lines(), size, true, ruling);
        return new Kept(below(label, lines, 4), Kept.Until.HIGHER_THAN_A_PAGE);
    }

    Box of(Choice choice, double width, Tag parent) {
        Tag tag = parent.add(Tag.Role.DIV);
        Lines label = paragraphs.lines(choice.label(), styles.strong(), width, tag.add(Tag.Role.P));
        List<Stack.Item> items = new ArrayList<>();
        items.add(new Stack.Item(label, 0, true));
        if (!choice.options().isEmpty()) {
            items.add(new Stack.Item(options.of(choice.field(), choice.options(), width, tag), 5, false));
        }
        return new Kept(new Stack(items), Kept.Until.HIGHER_THAN_A_PAGE);
    }

    /** As many blanks to a row as keep a useful width. */
    Box of(Blanks blanks, double width, Tag parent) {
        int perRow = Math.max(1, (int) ((width + BETWEEN) / (NARROWEST + BETWEEN)));
        List<Stack.Item> rows = new ArrayList<>();
        List<Blank> all = blanks.blanks();
        for (int i = 0; i < all.size(); i += perRow) {
            rows.add(new Stack.Item(row(all.subList(i, Math.min(all.size(), i + perRow)), width, parent), 8, false));
        }
        return new Stack(rows);
    }

    /** The lines to write on are level, however many lines their labels take. */
    private Box row(List<Blank> blanks, double width, Tag parent) {
        double[] widths = widths(blanks, width - BETWEEN * (blanks.size() - 1));
        List<Lines> labels = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Tag tag = parent.add(Tag.Role.DIV);
            tags.add(tag);
            labels.add(paragraphs.lines(blanks.get(i).label(), styles.label(), widths[i], tag.add(Tag.Role.P)));
        }
        double highest = labels.stream().mapToDouble(Lines::height).max().orElse(0);
        List<Beside.Part> parts = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            WritingLines.Size size =
                    new WritingLines.Size(widths[i], theme.spaces().writing());
            Box line = new WritingLines(Field.text(blanks.get(i).field(), tags.get(i)), 1, size, false, ruling);
            double gap = highest - labels.get(i).height();
            parts.add(Beside.Part.at(x, below(labels.get(i), line, gap)));
            x += widths[i] + BETWEEN;
        }
        return new Kept(new Beside(parts), Kept.Until.HIGHER_THAN_A_PAGE);
    }

    private static double[] widths(List<Blank> blanks, double width) {
        double[] shares = blanks.stream().mapToDouble(Blank::share).toArray();
        double[] needs = new double[shares.length];
        Arrays.fill(needs, Math.min(NARROWEST, width));
        return ColumnWidths.of(width, shares, needs);
    }

    private static Stack below(Box label, Box room, double gap) {
        return new Stack(List.of(new Stack.Item(label, 0, true), new Stack.Item(room, gap, false)));
    }
}
