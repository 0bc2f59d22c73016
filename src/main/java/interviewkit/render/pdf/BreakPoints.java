package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may end: after white space, after a hyphen, dash or slash inside a word, between Chinese, Japanese or
 * Korean characters.
 *
 * <p>Java's own break iterator follows an old standard, and not the same one in each version: it parts "it’s", "12:30"
 * and "e.g.".
 */
final class BreakPoints {
    private static final int SHORTEST = 3;

    private final String text;

    private BreakPoints(String text) {
        this.text = text;
    }

    /** The ends of the pieces that a printable text may be cut into; the last is its length. */
    static List<Integer> in(String text) {
        return new BreakPoints(text).find();
    }

    private List<Integer> find() {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        for (int i = text.offsetByCodePoints(0, 1); i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (mayEndAt(i, start)) {
                ends.add(i);
                start = i;
            }
        }
        ends.add(text.length());
        return ends;
    }

    private boolean mayEndAt(int at, int start) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (before == '\n') {
            return true;
        }
        if (Printable.isBreakingSpace(after) || after == '\u200B') {
            return false;
        }
        if (Printable.isBreakingSpace(before) || before == '\u200B') {
            return true;
        }
        return endsPart(before, after, at - start) || isBetweenIdeographs(before, after);
    }

    /** Inside words such as "large-scale", "read/write" and "plan–do", but not "-5", "C-", "4–6" or "w/o". */
    private boolean endsPart(int before, int after, int length) {
        if (length < SHORTEST) {
            return false;
        }
        return switch (before) {
            case '-', '\u2010', '/' -> Character.isLetter(after);
            case '\u2013' -> !Character.isDigit(after);
            case '\u2014' -> true;
            default -> false;
        };
    }

    private static boolean isBetweenIdeographs(int before, int after) {
        return (isIdeograph(before) || isIdeograph(after))
                && !opens(before)
                && !closes(after)
                && !Printable.isSpace(before)
                && !Printable.isSpace(after);
    }

    private static boolean isIdeograph(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x9FFF
                || codePoint >= 0xAC00 && codePoint <= 0xD7AF
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF01 && codePoint <= 0xFF9D
                || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION
                || type == Character.NON_SPACING_MARK;
    }
}
