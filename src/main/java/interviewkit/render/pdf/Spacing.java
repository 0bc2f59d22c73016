package interviewkit.render.pdf;

/** The white space that a thing wants around it; between two things stands the larger of what they want. */
record Spacing(double before, double after) {
    static Spacing even(double space) {
        return new Spacing(space, space);
    }
}
