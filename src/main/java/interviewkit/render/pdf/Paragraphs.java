package interviewkit.render.pdf;

import interviewkit.document.Block.Table.Align;
import interviewkit.document.Run;
import java.util.List;

/** Sets paragraphs into lines. */
final class Paragraphs {
    /** Lines with tags stand further apart, so that the frames of one line keep clear of those of the next. */
    private static final double FRAMED = 1.18;

    /** Large type needs less room between its lines. */
    private static final double DISPLAY_LEADING = 1.28;

    private final Styles styles;
    private final Wording wording;

    Paragraphs(Styles styles, Wording wording) {
        this.styles = styles;
        this.wording = wording;
    }

    Lines lines(List<Run> runs, Style style, double width, Align align, Tag tag) {
        List<Line> lines = LineBreaker.lines(wording.of(runs, style), width);
        boolean framed = lines.size() > 1 && lines.stream().anyMatch(Line::hasBadges);
        Lines.Measure measure = Lines.Measure.centred(width, styles.lineHeight(style), style.capital());
        return new Lines(lines, framed ? measure.spread(FRAMED) : measure, align, tag);
    }

    Lines lines(String text, Style style, double width, Tag tag) {
        return lines(Run.line(text), style, width, Align.LEFT, tag);
    }

    /** Words that are seen before they are read: titles, headings, questions. Their lines are of about equal length. */
    Lines display(List<Run> runs, Style style, double width, Tag tag) {
        List<Line> lines = LineBreaker.balanced(wording.of(runs, style), width);
        double lineHeight = style.size() * DISPLAY_LEADING;
        return new Lines(lines, Lines.Measure.centred(width, lineHeight, style.capital()), Align.LEFT, tag);
    }

    /** Words on lines of another height, beside words of that height. */
    Lines beside(double lineHeight, String text, Style style, double width, Tag tag) {
        List<Line> lines = LineBreaker.lines(wording.of(Run.line(text), style), width);
        return new Lines(lines, Lines.Measure.centred(width, lineHeight, style.capital()), Align.LEFT, tag);
    }

    /** Width of the widest part that a line does not break. */
    double widestPart(List<Run> runs, Style style) {
        return Inline.groups(wording.of(runs, style)).stream()
                .mapToDouble(Inline::width)
                .max()
                .orElse(0);
    }

    /** Width on one line. */
    double width(String text, Style style) {
        return wording.of(Run.line(text), style).stream()
                .mapToDouble(inline -> inline.width() + inline.gap())
                .sum();
    }

    static boolean isBlank(List<Run> runs) {
        return runs.stream().allMatch(run -> Printable.line(run.text()).isEmpty());
    }
}
