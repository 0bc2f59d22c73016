package interviewkit.render.pdf;

/**
 * How a line is drawn.
 *
 * @param dash length of the dashes and of the gaps between them; 0 for a line without gaps
 */
record Pen(int colour, double width, double dash) {
    static Pen of(int colour, double width) {
        return new Pen(colour, width, 0);
    }

    Pen dashed(double length) {
        return new Pen(colour, width, length);
    }
}
