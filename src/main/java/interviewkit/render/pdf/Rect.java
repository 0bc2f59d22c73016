package interviewkit.render.pdf;

/** A rectangle on a page; {@code y} is its top, measured from the paper's upper edge. */
record Rect(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }
}
