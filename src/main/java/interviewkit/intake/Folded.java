package interviewkit.intake;

import interviewkit.text.Characters;
import java.text.Normalizer;

/** Folds a text for matching: letter case, accents, and the many kinds of quotes, dashes and spaces. Length stays. */
final class Folded {
    private static final char[] LATIN = latin();

    private Folded() {}

    static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    static char fold(char c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> Characters.isSpace(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    private static char[] latin() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            table[c] = c == '\n' || c == '\r' || !Characters.isSpace(c) ? base(c) : ' ';
        }
        return table;
    }

    private static char base(char c) {
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char first = apart.charAt(0);
        return c == '\u00B4' ? '\'' : Character.toLowerCase(Character.isLetter(first) ? first : c);
    }
}
