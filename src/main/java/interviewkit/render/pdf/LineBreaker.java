package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills lines from left to right. What is wider than a line is cut, so nothing sticks out. */
final class LineBreaker {
    /** Sums of widths differ in their last digits with the order of adding. */
    private static final double ROUNDING = 1e-6;

    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private List<Inline> current = new ArrayList<>();
    private double used;

    private LineBreaker(double width) {
        this.width = width + ROUNDING;
    }

    static List<Line> lines(List<Inline> inlines, double width) {
        LineBreaker breaker = new LineBreaker(width);
        int start = 0;
        while (start < inlines.size()) {
            int end = start + 1;
            while (end < inlines.size() && inlines.get(end - 1).holdsNext()) {
                end++;
            }
            breaker.addHeldTogether(inlines.subList(start, end));
            start = end;
        }
        breaker.endLine();
        return breaker.lines;
    }

    private void addHeldTogether(List<Inline> group) {
        double needed = -group.get(group.size() - 1).gap();
        for (Inline inline : group) {
            needed += inline.width() + inline.gap();
        }
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
