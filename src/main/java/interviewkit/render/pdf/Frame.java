package interviewkit.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A box with room around it and something drawn behind. Each part of a cut frame is a whole frame.
 *
 * @param width of the frame, the room at both sides included
 */
record Frame(Box box, double width, Insets insets, List<Decoration> decorations) implements Box {
    Frame {
        decorations = List.copyOf(decorations);
    }

    /** Room between a frame's edges and what is in it. */
    record Insets(double top, double right, double bottom, double left) {
        static Insets of(double vertical, double horizontal) {
            return new Insets(vertical, horizontal, vertical, horizontal);
        }

        double vertical() {
            return top + bottom;
        }

        double horizontal() {
            return left + right;
        }
    }

    @Override
    public double height() {
        return insets.top + box.height() + insets.bottom;
    }

    @Override
    public Optional<Split> split(Room room) {
        return box.split(room.inside(insets.vertical()))
                .map(split -> new Split(around(split.head()), around(split.tail())));
    }

    private Frame around(Box part) {
        return new Frame(part, width, insets, decorations);
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        if (!decorations.isEmpty()) {
            Rect rect = new Rect(x, y, width, height());
            canvas.artifact(() -> decorations.forEach(decoration -> decoration.draw(canvas, rect)));
        }
        box.paint(canvas, x + insets.left, y + insets.top);
    }
}
