package interviewkit.render.pdf;

import java.text.Normalizer;

/** What of a text reaches the page: composed letters, one kind of line end, no control characters. */
final class Printable {
    private Printable() {}

    /** The text in composed form (NFC), with {@code \n} as the only line end. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isLineEnd(c)) {
                boolean second = c == '\n' && i > 0 && composed.charAt(i - 1) == '\r';
                printable.append(second ? "" : "\n");
            } else if (c == '\t') {
                printable.append(' ');
            } else if (c != '\u00AD' && !Character.isISOControl(c)) {
                printable.append(c);
            }
        }
        return printable.toString();
    }

    /** Printable text without line ends. */
    static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    /** White space of any width, the no-break kinds included. */
    static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint);
    }

    /** White space where a line may end. */
    static boolean isBreakingSpace(int codePoint) {
        return codePoint == '\n'
                || isSpace(codePoint) && codePoint != '\u00A0' && codePoint != '\u2007' && codePoint != '\u202F';
    }

    /** Marks without a look of their own: joiners, direction marks, variation selectors. */
    static boolean isDrawn(int codePoint) {
        return codePoint != '\n'
                && Character.getType(codePoint) != Character.FORMAT
                && !(codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
