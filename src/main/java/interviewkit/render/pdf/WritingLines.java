package interviewkit.render.pdf;

import java.util.Optional;

/**
 * Room for handwriting.
 *
 * @param boxed whether a frame stands around the lines; without it, the lowest line is all there is
 */
record WritingLines(Field field, int lines, Size size, boolean boxed, Ruling ruling) implements Box {

    /** Measures of one line. */
    record Size(double width, double lineHeight) {}

    /** What it is drawn with. */
    record Ruling(int paper, Pen edge, Pen line) {}

    private static final double RADIUS = 3;

    @Override
    public double height() {
        return lines * size.lineHeight;
    }

    @Override
    public Optional<Split> split(Room room) {
        int here = Math.min(room.linesOf(size.lineHeight), lines - 1);
        return here < 1 ? Optional.empty() : Optional.of(new Split(withLines(here), withLines(lines - here)));
    }

    private WritingLines withLines(int count) {
        return new WritingLines(field, count, size, boxed, ruling);
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        Rect rect = new Rect(x, y, size.width, height());
        canvas.artifact(() -> draw(canvas, rect));
        canvas.field(field, rect);
    }

    private void draw(Canvas canvas, Rect rect) {
        if (boxed) {
            canvas.fillRounded(rect, RADIUS, ruling.paper);
            canvas.outline(rect, RADIUS, ruling.edge);
            for (int i = 1; i < lines; i++) {
                double at = rect.y() + i * size.lineHeight;
                canvas.stroke(ruling.line, rect.x() + 8, at, rect.right() - 8, at);
            }
        } else {
            canvas.stroke(ruling.edge, rect.x(), rect.bottom(), rect.right(), rect.bottom());
        }
    }
}
