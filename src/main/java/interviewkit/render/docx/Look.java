package interviewkit.render.docx;

import interviewkit.render.Theme;

/**
 * The theme in Word's own units: type in half points, lengths in twentieths of a point, rules in eighths.
 *
 * <p>Calibri is the one face that every Word has, and Carlito stands in for it elsewhere with the same widths. It
 * draws its letters about a twentieth smaller than most text faces do at the same size, so sizes grow by that much.
 */
record Look(Theme theme) {
    static final String FACE = "Calibri";
    static final String STAND_IN = "Carlito";
    /** Boxes to tick come from a face that has them; where it is lacking, Word takes another that does. */
    static final String SYMBOLS = "Segoe UI Symbol";

    private static final double DRAWN_SMALLER = 1.05;
    /** Calibri's own line height as a multiple of its size. */
    private static final double NATURAL_LEADING = 1.2207;

    /** A face's own line height, as Word counts it. */
    static final int SINGLE_LINE = 240;

    static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    static int eighths(double points) {
        return (int) Math.round(points * 8);
    }

    static String hex(int colour) {
        String digits = Integer.toHexString(colour | 0x1000000);
        return digits.substring(1);
    }

    /** A type size of the theme in half points. */
    static int halfPoints(double size) {
        return (int) Math.round(size * DRAWN_SMALLER * 2);
    }

    /** The theme's line height as Word's multiple of a face's own. */
    int lineSpacing() {
        double multiple = theme.sizes().leading() / (NATURAL_LEADING * DRAWN_SMALLER);
        return (int) Math.round(SINGLE_LINE * multiple);
    }

    /** The type size, in half points, whose single line is this high. */
    static int halfPointsOfLine(double height) {
        return (int) Math.round(2 * height / NATURAL_LEADING);
    }

    /** How wide a line of text is. */
    int textWidth() {
        var margins = theme.margins();
        return twips(theme.paper().width()) - twips(margins.left()) - twips(margins.right());
    }

    /** How much height a page has for text. */
    int textHeight() {
        var margins = theme.margins();
        return twips(theme.paper().height()) - twips(margins.top()) - twips(margins.bottom());
    }

    Theme.Sizes sizes() {
        return theme.sizes();
    }

    Theme.Colours colours() {
        return theme.colours();
    }
}
