package interviewkit.cli;

import java.util.List;

/** A page of text for a terminal, wrapped so that it can be read. */
final class TextPage {
    private static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    void title(String title, String below) {
        text.append(title).append('\n').append(below).append('\n');
    }

    void heading(String words) {
        text.append('\n').append(words).append('\n');
    }

    void paragraph(String words) {
        text.append('\n');
        wrap("", words);
    }

    /** A heading with entries; nothing where there are none. */
    void list(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            heading(heading);
            entries.forEach(entry -> entry("- ", entry));
        }
    }

    void entry(String mark, String words) {
        wrap("  " + mark, words);
    }

    String text() {
        return text.toString().stripTrailing();
    }

    private void wrap(String mark, String words) {
        wrap(text, mark, words, WIDTH);
    }

    /** Adds words broken at a width; lines after the first stand below the words, not below the mark. */
    static void wrap(StringBuilder text, String mark, String words, int width) {
        StringBuilder line = new StringBuilder(mark);
        for (String word : words.strip().split("\\s+")) {
            if (line.length() + word.length() > width && line.length() > mark.length()) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(mark.length()));
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
