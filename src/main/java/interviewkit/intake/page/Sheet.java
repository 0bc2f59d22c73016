package interviewkit.intake.page;

import interviewkit.text.Characters;
import interviewkit.text.SourceText;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page in the making: readers write line after line on it, and it remembers what they say of each. White space within a
 * line is made even. A long line that is already on the sheet is not written again.
 */
public final class Sheet {
    private static final int LONG = 60;

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> longLines = new HashSet<>();

    /** A line that is a heading of some level, 1 for the highest. */
    public void heading(int level, String words) {
        gap();
        line("", words, Mark.Kind.HEADING, level);
    }

    /** A line that is an item of a list, at some depth, 1 for the outermost. */
    public void item(int depth, String words) {
        line("  ".repeat(Math.max(0, Math.min(depth, 8) - 1)) + "\u2022 ", words, Mark.Kind.ITEM, depth);
    }

    /** A line of which only its words are known. */
    public void line(String words) {
        write("", tidy(words));
    }

    /** A line that holds a fact. */
    public void fact(Mark.Kind kind, String words) {
        line("", words, kind, 0);
    }

    /** An empty line, where there is none yet. */
    public void gap() {
        if (!text.isEmpty() && !endsWithGap()) {
            text.append('\n');
        }
    }

    private boolean endsWithGap() {
        int end = text.length();
        return end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n';
    }

    /** Lines of plain text, as they are. */
    public void plain(String lines) {
        lines.lines().forEach(line -> {
            if (line.isBlank()) {
                gap();
            } else {
                line(line);
            }
        });
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The page as written so far. */
    public Page page(String name) {
        return new Page(new SourceText(name, text.toString()), marks);
    }

    private void line(String bullet, String words, Mark.Kind kind, int level) {
        String tidy = tidy(words);
        int start = text.length() + bullet.length() - bullet.stripLeading().length();
        if (write(bullet, tidy)) {
            marks.add(new Mark(new Span(start, text.length() - 1), kind, level));
        }
    }

    private boolean write(String bullet, String tidy) {
        if (tidy.isEmpty() || tidy.length() > LONG && !longLines.add(tidy)) {
            return false;
        }
        text.append(bullet).append(tidy).append('\n');
        return true;
    }

    private static String tidy(String words) {
        StringBuilder tidy = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Characters.isSpace(c)) {
                tidy.append(c);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ' && !isInvisible(c)) {
                tidy.append(' ');
            }
        }
        int end = tidy.length();
        return end > 0 && tidy.charAt(end - 1) == ' ' ? tidy.substring(0, end - 1) : tidy.toString();
    }

    /** Marks without any width join what stands beside them. */
    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060';
    }
}
