package interviewkit.render.pdf;

import interviewkit.document.Document;
import interviewkit.render.Theme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands at the top and bottom of every page. */
final class Furniture {
    /** Distance from the paper's edge to the middle of the line. */
    private static final double FROM_EDGE = 30;

    private static final double BETWEEN = 24;

    private final Document document;
    private final Typesetter typesetter;
    private final Style style;
    private final PageArea area;
    private final Theme theme;

    Furniture(Document document, Theme theme, Fonts fonts) {
        this.document = document;
        this.theme = theme;
        this.typesetter = new Typesetter(fonts);
        this.style = new Styles(theme).furniture();
        this.area = PageArea.of(theme);
    }

    void header(Canvas canvas) {
        canvas.header(() -> line(canvas, document.title(), document.furniture().mark(), FROM_EDGE));
    }

    void footer(Canvas canvas, int page, int pages) {
        double middle = theme.paper().height() - FROM_EDGE;
        canvas.footer(() -> line(canvas, origin(), "Page " + page + " of " + pages, middle));
    }

    private String origin() {
        String version = document.furniture().version();
        return Stream.of(document.furniture().kit(), version.isBlank() ? "" : "version " + version)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Two texts at the ends of a line; the left one is cut short where both do not fit. */
    private void line(Canvas canvas, String left, String right, double middle) {
        double baseline = middle + style.capital() / 2;
        List<Glyphs> atRight = typesetter.fit(Printable.line(right), style, area.width() * 0.6);
        double width = Glyphs.width(atRight);
        write(
                canvas,
                typesetter.fit(Printable.line(left), style, area.width() - width - BETWEEN),
                area.left(),
                baseline);
        write(canvas, atRight, area.right() - width, baseline);
    }

    private static void write(Canvas canvas, List<Glyphs> row, double x, double baseline) {
        double at = x;
        for (Glyphs glyphs : row) {
            canvas.text(glyphs, at, baseline);
            at += glyphs.width();
        }
    }
}
