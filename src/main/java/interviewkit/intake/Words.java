package interviewkit.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a text, folded, and where they stand. A word is a run of letters and digits. */
final class Words {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /**
     * The words of a text.
     *
     * @param text as written: where a capital follows a small letter, a new word begins, because line breaks get lost
     * @param folded the same text, folded
     */
    Words(String text, String folded) {
        this.text = text;
        int at = 0;
        while (at < folded.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                add(folded.substring(at, end), at, end);
                if (Character.isLowerCase(text.charAt(at))) {
                    small.add(words.get(words.size() - 1));
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && !(at > start && isSeam(text, at))) {
            at++;
        }
        return at;
    }

    /** "skillsAbility", and "SQLAbility" before its last capital. */
    private static boolean isSeam(String text, int at) {
        char here = text.charAt(at);
        char before = text.charAt(at - 1);
        if (!Character.isUpperCase(here)) {
            return false;
        }
        boolean smallNext = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return Character.isLowerCase(before) || smallNext && Character.isUpperCase(before);
    }

    private void add(String word, int start, int end) {
        int n = words.size();
        if (n == starts.length) {
            starts = Arrays.copyOf(starts, n * 2);
            ends = Arrays.copyOf(ends, n * 2);
        }
        starts[n] = start;
        ends[n] = end;
        words.add(word);
        known.add(word);
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** What stands between a word and the one before; nothing before the first. */
    String gap(int index) {
        return index == 0 ? "" : text.substring(ends[index - 1], starts[index]);
    }

    /** Whether a word begins with a capital; not so where there is none. */
    boolean isCapital(int index) {
        return index < size() && Character.isUpperCase(text.charAt(starts[index]));
    }

    /** Whether a word begins with a small letter; not so where there is none. */
    boolean isSmall(int index) {
        return index < size() && Character.isLowerCase(text.charAt(starts[index]));
    }

    /** Whether a word occurs at all. */
    boolean has(String word) {
        return known.contains(word);
    }

    /** Whether a word occurs anywhere with a small letter at its beginning. */
    boolean isWrittenSmall(String word) {
        return small.contains(word);
    }

    /** The first word that starts at a place or after it; {@link #size()} where none does. */
    int from(int place) {
        int found = Arrays.binarySearch(starts, 0, words.size(), place);
        return found >= 0 ? found : -found - 1;
    }
}
