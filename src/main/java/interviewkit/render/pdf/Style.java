package interviewkit.render.pdf;

/**
 * How words are set.
 *
 * @param colour {@code 0xRRGGBB}
 */
record Style(Fonts.Weight weight, double size, int colour) {

    /** Height of a capital letter in the text face, as a share of the size. */
    private static final double CAPITAL = 0.66;

    Style in(Fonts.Weight other) {
        return new Style(other, size, colour);
    }

    Style at(double otherSize) {
        return new Style(weight, otherSize, colour);
    }

    Style coloured(int otherColour) {
        return new Style(weight, size, otherColour);
    }

    double capital() {
        return CAPITAL * size;
    }
}
