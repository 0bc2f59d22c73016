package interviewkit.intake;

import interviewkit.text.Characters;

/** Knows bullets: the glyphs, numbers and dashes that begin the lines of a list. */
final class Bullets {
    /** Glyphs that are nothing else. */
    private static final String SURE =
            "\u2022\u00B7\u25CF\u25CB\u25AA\u25AB\u25A0\u25A1\u25E6\u2023\u2043\u25BA\u25B6\u25B8\u27A2\u27A4\u2794\u27A1"
                    + "\u2192\u2713\u2714\u2705\u2611\u25C6\u25C7\u2756\u2605\u2606\u2219\uF0B7\uF0A7\uF0D8\u2726\u2727\u25FE\u25FC\u25FB"
                    + "\u00BB\u203A\uFFED\u2B50\u2716\u00A7";
    /** Glyphs that are bullets only with a space after them. */
    private static final String WITH_SPACE = "-*+\u2013\u2014\u2212oO~>";

    private Bullets() {}

    static boolean isSure(int codePoint) {
        return codePoint < 0x10000 ? SURE.indexOf(codePoint) >= 0 : isPictogram(codePoint);
    }

    private static boolean isPictogram(int codePoint) {
        return codePoint >= 0x1F000 && codePoint < 0x1FB00;
    }

    /** How long the bullet at a place is, with the white space after it; 0 where there is none. */
    static int lengthAt(String text, int start, int end) {
        int glyph = glyphLength(text, start, end);
        if (glyph == 0) {
            return 0;
        }
        int at = start + glyph;
        while (at < end && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at < end ? at - start : 0;
    }

    private static int glyphLength(String text, int start, int end) {
        if (start >= end) {
            return 0;
        }
        int first = text.codePointAt(start);
        int length = Character.charCount(first);
        if (isSure(first)) {
            return length + (start + length < end && text.charAt(start + length) == '\uFE0F' ? 1 : 0);
        }
        if (WITH_SPACE.indexOf(first) >= 0) {
            return start + 1 < end && Characters.isSpace(text.charAt(start + 1)) ? 1 : 0;
        }
        return numberLength(text, start, end);
    }

    /** "1.", "12)", "(3)", "a)" with a space after it. */
    private static int numberLength(String text, int start, int end) {
        int at = start + (text.charAt(start) == '(' ? 1 : 0);
        int digits = at;
        while (digits < end && digits < at + 2 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean number = digits > at;
        if (!number && at < end && Character.isLowerCase(text.charAt(at))) {
            digits = at + 1;
        }
        if (digits == at || digits + 1 >= end || !Characters.isSpace(text.charAt(digits + 1))) {
            return 0;
        }
        char mark = text.charAt(digits);
        return mark == ')' || mark == '.' && number && at == start ? digits + 1 - start : 0;
    }
}
