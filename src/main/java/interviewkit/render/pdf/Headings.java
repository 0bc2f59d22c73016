package interviewkit.render.pdf;

import interviewkit.document.Block.Heading;
import interviewkit.document.Run;
import interviewkit.render.Theme;
import java.util.List;
import java.util.Optional;

/** Headings of one document, which never skip a level in the structure, whatever the document does. */
final class Headings {
    private final Theme theme;
    private final Styles styles;
    private final Paragraphs paragraphs;
    private int deepest;

    Headings(Theme theme, Styles styles, Paragraphs paragraphs) {
        this.theme = theme;
        this.styles = styles;
        this.paragraphs = paragraphs;
    }

    void addTo(Flow flow, Heading heading, double width, Tag parent) {
        deepest = Math.min(heading.level(), deepest + 1);
        Tag tag = parent.add(Tag.Role.heading(deepest));
        Lines words = paragraphs.display(Run.line(heading.text()), styles.heading(heading.level()), width, tag);
        Box box = heading.level() == 1 ? ruled(words, width) : words;
        flow.addHeldToNext(new Bookmarked(box, deepest, Printable.line(heading.text())), spacing(heading.level()));
    }

    private Box ruled(Lines words, double width) {
        Decoration rule = Decoration.ruleBelow(Pen.of(theme.colours().rule(), 0.8));
        return new Frame(words, width, new Frame.Insets(0, 0, 4, 0), List.of(rule));
    }

    private Spacing spacing(int level) {
        double block = theme.spaces().block();
        return switch (level) {
            case 1 -> new Spacing(block * 2.2, block * 0.8);
            case 2 -> new Spacing(block * 1.7, block * 0.5);
            default -> new Spacing(block, block * 0.3);
        };
    }

    /** A box that the outline of the file points to. */
    private record Bookmarked(Box box, int level, String title) implements Box {
        @Override
        public double height() {
            return box.height();
        }

        @Override
        public Optional<Split> split(Room room) {
            return box.split(room).map(split -> new Split(new Bookmarked(split.head(), level, title), split.tail()));
        }

        @Override
        public void paint(Canvas canvas, double x, double y) {
            canvas.bookmark(level, title, y);
            box.paint(canvas, x, y);
        }
    }
}
