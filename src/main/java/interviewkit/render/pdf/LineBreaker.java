package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills lines from left to right. What is wider than a line is cut, so nothing sticks out. */
final class LineBreaker {
    /** Sums of widths differ in their last digits with the order of adding. */
    private static final double ROUNDING = 1e-6;

    private static final double CLOSE_ENOUGH = 4;

    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private List<Inline> current = new ArrayList<>();
    private double used;

    private LineBreaker(double width) {
        this.width = width + ROUNDING;
    }

    static List<Line> lines(List<Inline> inlines, double width) {
        LineBreaker breaker = new LineBreaker(width);
        Inline.groups(inlines).forEach(breaker::addGroup);
        breaker.endLine();
        return breaker.lines;
    }

    /** No more lines than need be, of about the same length: no word stands alone on the last one. */
    static List<Line> balanced(List<Inline> inlines, double width) {
        List<Line> best = lines(inlines, width);
        double tooNarrow = 0;
        double enough = width;
        while (best.size() > 1 && enough - tooNarrow > CLOSE_ENOUGH) {
            double middle = (tooNarrow + enough) / 2;
            List<Line> lines = lines(inlines, middle);
            if (lines.size() > best.size()) {
                tooNarrow = middle;
            } else {
                enough = middle;
                best = lines;
            }
        }
        return best;
    }

    private void addGroup(List<Inline> group) {
        double needed = Inline.width(group);
        if (needed > width - used && needed <= width) {
            endLine();
        }
        group.forEach(this::add);
    }

    private void add(Inline inline) {
        if (inline.width() > width - used && !current.isEmpty()) {
            endLine();
        }
        if (inline.width() > width) {
            List<Inline> pieces = inline.cut(width);
            if (pieces.size() > 1) {
                pieces.forEach(this::add);
                return;
            }
        }
        put(inline);
    }

    private void put(Inline inline) {
        boolean leadingSpace = current.isEmpty() && inline.width() == 0 && !inline.endsLine();
        if (!leadingSpace) {
            current.add(inline);
            used += inline.width() + inline.gap();
        }
        if (inline.endsLine()) {
            lines.add(Line.of(current));
            clear();
        }
    }

    private void endLine() {
        if (!current.isEmpty()) {
            lines.add(Line.of(current));
            clear();
        }
    }

    private void clear() {
        current = new ArrayList<>();
        used = 0;
    }
}
