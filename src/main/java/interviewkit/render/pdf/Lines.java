package interviewkit.render.pdf;

import interviewkit.document.Block.Table.Align;
import java.util.List;
import java.util.Optional;

/** The lines of one paragraph. A page begins and ends with at least two of them. */
record Lines(List<Line> lines, Measure measure, Align align, Tag tag) implements Box {

    /** Fewer would be a widow or an orphan. */
    private static final int FEWEST = 2;

    /**
     * Measures that all lines share.
     *
     * @param lineHeight distance of one baseline from the next
     * @param baseline distance of the first one from the top
     * @param capital height of a capital letter
     */
    record Measure(double width, double lineHeight, double baseline, double capital) {

        /** Measures of lines with capital letters in their middle. */
        static Measure centred(double width, double lineHeight, double capital) {
            return new Measure(width, lineHeight, (lineHeight + capital) / 2, capital);
        }

        /** The same with more room below each line; the first baseline stays level with that of its neighbours. */
        Measure spread(double by) {
            return new Measure(width, lineHeight * by, baseline, capital);
        }
    }

    @Override
    public double height() {
        return lines.size() * measure.lineHeight;
    }

    @Override
    public Optional<Split> split(Room room) {
        int fitting = room.linesOf(measure.lineHeight);
        int here = Math.min(fitting, Math.max(lines.size() - FEWEST, 0));
        if (here < FEWEST) {
            here = room.fresh() ? Math.min(fitting, lines.size() - 1) : 0;
        }
        return here < 1 ? Optional.empty() : Optional.of(new Split(part(0, here), part(here, lines.size())));
    }

    private Lines part(int start, int end) {
        return new Lines(lines.subList(start, end), measure, align, tag);
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        if (lines.stream().anyMatch(Line::hasBadges)) {
            canvas.artifact(() -> eachLine(
                    x,
                    y,
                    (line, left, baseline) ->
                            line.badges().forEach(badge -> badge.draw(canvas, left, baseline - measure.capital / 2))));
        }
        canvas.tagged(
                tag,
                () -> eachLine(
                        x,
                        y,
                        (line, left, baseline) -> line.spots()
                                .forEach(spot -> canvas.text(spot.glyphs(), left + spot.x(), baseline - rise(spot)))));
    }

    /** The label of a tag stands in the middle of its line too. */
    private double rise(Line.Spot spot) {
        return spot.inBadge() ? (measure.capital - spot.glyphs().style().capital()) / 2 : 0;
    }

    private void eachLine(double x, double y, LinePainter painter) {
        double baseline = y + measure.baseline;
        for (Line line : lines) {
            painter.paint(line, x + indent(line), baseline);
            baseline += measure.lineHeight;
        }
    }

    private double indent(Line line) {
        double free = Math.max(0, measure.width - line.width());
        return switch (align) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }

    private interface LinePainter {
        void paint(Line line, double left, double baseline);
    }
}
