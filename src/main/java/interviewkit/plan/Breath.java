package interviewkit.plan;

import java.util.regex.Pattern;

/** What can be said aloud in one breath: 45 words, where "30-bed" and "isn't" count as two (kit rule K14). */
final class Breath {
    private static final int MOST_WORDS = 45;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Breath() {}

    static boolean holds(String question) {
        return WORD.matcher(question).results().count() <= MOST_WORDS;
    }
}
