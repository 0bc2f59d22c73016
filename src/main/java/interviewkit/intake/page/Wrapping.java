package interviewkit.intake.page;

import java.util.List;

/** Tells a paragraph that was wrapped to a width from lines that somebody set one below the other. */
public final class Wrapping {
    private static final int NARROWEST = 45;

    private Wrapping() {}

    /**
     * Whether lines that stand together were wrapped: in most of them the first word of the next had no room.
     *
     * @param lines at least one, without white space around them
     */
    public static boolean isWrapped(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            full += lines.get(i - 1).length() + 1 + firstWord(lines.get(i)) > width ? 1 : 0;
        }
        return width >= NARROWEST && full * 2 > lines.size() - 1;
    }

    private static int firstWord(String line) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
