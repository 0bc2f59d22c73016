package interviewkit.render.pdf;

import java.util.List;

/** Something drawn behind a frame that carries no meaning of its own. */
@FunctionalInterface
interface Decoration {
    void draw(Canvas canvas, Rect rect);

    /** This, and another one over it. */
    default Decoration and(Decoration other) {
        return (canvas, rect) -> {
            draw(canvas, rect);
            other.draw(canvas, rect);
        };
    }

    static Decoration fill(int colour) {
        return (canvas, rect) -> canvas.fill(rect, colour);
    }

    static Decoration rounded(int colour, double radius) {
        return (canvas, rect) -> canvas.fillRounded(rect, radius, colour);
    }

    static Decoration outline(Pen pen, double radius) {
        return (canvas, rect) -> canvas.outline(rect, radius, pen);
    }

    static Decoration ruleAbove(Pen pen) {
        return (canvas, rect) -> canvas.stroke(pen, rect.x(), rect.y(), rect.right(), rect.y());
    }

    static Decoration ruleBelow(Pen pen) {
        return (canvas, rect) -> canvas.stroke(pen, rect.x(), rect.bottom(), rect.right(), rect.bottom());
    }

    /** A bar along the left edge. */
    static Decoration bar(double width, int colour) {
        return (canvas, rect) -> canvas.fill(new Rect(rect.x(), rect.y(), width, rect.height()), colour);
    }

    /** Upright lines at distances from the left edge. */
    static Decoration uprights(List<Double> distances, Pen pen) {
        return (canvas, rect) -> distances.forEach(
                distance -> canvas.stroke(pen, rect.x() + distance, rect.y(), rect.x() + distance, rect.bottom()));
    }

    /** A tick in the middle of the height, at a distance from the left edge. */
    static Decoration tick(double distance, double size, Pen pen) {
        return (canvas, rect) -> {
            double left = rect.x() + distance;
            double middle = rect.y() + rect.height() / 2;
            canvas.stroke(
                    pen,
                    left,
                    middle + size * 0.05,
                    left + size * 0.35,
                    middle + size * 0.4,
                    left + size,
                    middle - size * 0.4);
        };
    }
}
