package interviewkit.render;

/** How well a colour can be told from another, by WCAG 2.1; colours are {@code 0xRRGGBB}. */
public final class Contrast {
    /** What text needs to be read (success criterion 1.4.3). */
    public static final double LEAST = 4.5;

    public static final int WHITE = 0xFFFFFF;

    private Contrast() {}

    /** From 1, for equal ones, to 21, for black and white. */
    public static double between(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** So many percent of a colour on white. */
    static int pale(int colour, int percent) {
        return paler(colour >> 16 & 0xFF, percent) << 16
                | paler(colour >> 8 & 0xFF, percent) << 8
                | paler(colour & 0xFF, percent);
    }

    private static int paler(int channel, int percent) {
        return (int) Math.round(255 - (255 - channel) * percent / 100.0);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
