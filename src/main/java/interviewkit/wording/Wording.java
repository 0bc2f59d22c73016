package interviewkit.wording;

import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a line, in lower case, to count and to compare. An apostrophe parts words too: "isn't" counts as two.
 *
 * @param words in the order of the line
 */
public record Wording(List<String> words) {
    public Wording {
        words = List.copyOf(words);
    }

    public static Wording of(String line) {
        return new Wording(Tokens.of(line).words().stream()
                .flatMap(word -> Arrays.stream(word.split("'")))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public int size() {
        return words.size();
    }

    public String joined() {
        return String.join(" ", words);
    }

    /** The same spelt out, a letter each: so "weld" and "welds" are nearly alike. */
    public Wording letters() {
        return new Wording(joined().codePoints().mapToObj(Character::toString).toList());
    }

    /** The share of the words that both have, out of those that either has: 0 to 1. */
    public double overlap(Wording other) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        Set<String> either = new HashSet<>(words);
        either.addAll(other.words);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    /** The words that only one of the two has, in reading order. */
    public List<String> difference(Wording other) {
        List<String> different = new ArrayList<>(words);
        different.removeAll(other.words);
        List<String> theirs = new ArrayList<>(other.words);
        theirs.removeAll(words);
        different.addAll(theirs);
        return different.stream().distinct().toList();
    }

    /** How far two lines say the same in the same order: twice the longest common sequence over both lengths, 0 to 1. */
    public double likeness(Wording other) {
        int both = size() + other.size();
        if (both == 0 || 2.0 * wordsInCommon(other) / both < 0.5) {
            return 0;
        }
        return 2.0 * longestCommonSequence(other) / both;
    }

    /** No common sequence is longer, and this is quick to count. */
    private int wordsInCommon(Wording other) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other.words) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }

    private int longestCommonSequence(Wording other) {
        int[] above = new int[other.size() + 1];
        for (String word : words) {
            int[] row = new int[other.size() + 1];
            for (int i = 1; i < row.length; i++) {
                row[i] = word.equals(other.words.get(i - 1)) ? above[i - 1] + 1 : Math.max(above[i], row[i - 1]);
            }
            above = row;
        }
        return above[other.size()];
    }
}
