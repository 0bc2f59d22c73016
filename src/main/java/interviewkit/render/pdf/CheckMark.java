package interviewkit.render.pdf;

import java.util.Optional;

/**
 * A circle or a box to mark, beside the first line of what it stands for.
 *
 * @param lineHeight of that line, in whose middle it stands
 */
record CheckMark(Field field, Shape shape, double size, double lineHeight, Pen pen, int paper) implements Box {

    /** Circles for the levels of a scale, boxes for the rest. */
    enum Shape {
        CIRCLE,
        SQUARE
    }

    @Override
    public double height() {
        return lineHeight;
    }

    @Override
    public Optional<Split> split(Room room) {
        return Optional.empty();
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        Rect rect = new Rect(x, y + (lineHeight - size) / 2, size, size);
        double radius = shape == Shape.CIRCLE ? size / 2 : 2;
        canvas.artifact(() -> {
            canvas.fillRounded(rect, radius, paper);
            canvas.outline(rect, radius, pen);
        });
        canvas.field(field, rect);
    }
}
