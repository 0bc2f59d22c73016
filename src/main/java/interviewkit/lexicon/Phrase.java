package interviewkit.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The notation of phrases in the lexicon: {@code (a|b)} is one of several, {@code [x]} may be missing, {@code *} is any one
 * word, {@code N} a number, {@code word*} whatever begins so, {@code *word*} whatever holds it. Punctuation and letter case do not count.
 */
public final class Phrase {
    private final String notation;
    private int at;

    private Phrase(String notation) {
        this.notation = notation;
    }

    /** Every wording that a phrase stands for, in the notation's order. */
    public static List<String> wordings(String notation) {
        Phrase phrase = new Phrase(notation);
        List<String> all = phrase.alternatives();
        if (phrase.at < notation.length()) {
            throw new IllegalArgumentException(
                    "a bracket closes that nothing opens in \"%s\" at %d".formatted(notation, phrase.at));
        }
        return all.stream()
                .map(String::strip)
                .filter(wording -> !wording.isEmpty())
                .toList();
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        while (at < notation.length() && notation.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> built = List.of("");
        while (at < notation.length() && "|)]".indexOf(notation.charAt(at)) < 0) {
            char c = notation.charAt(at);
            built = c == '(' || c == '[' ? join(built, group(c)) : join(built, List.of(plain()));
        }
        return built;
    }

    private List<String> group(char open) {
        at++;
        List<String> inner = new ArrayList<>(alternatives());
        char close = open == '(' ? ')' : ']';
        if (at >= notation.length() || notation.charAt(at) != close) {
            throw new IllegalArgumentException("'%s' is never closed in \"%s\"".formatted(open, notation));
        }
        at++;
        if (open == '[') {
            inner.add("");
        }
        return inner;
    }

    private String plain() {
        int start = at;
        while (at < notation.length() && "()[]|".indexOf(notation.charAt(at)) < 0) {
            at++;
        }
        return notation.substring(start, at);
    }

    private static List<String> join(List<String> heads, List<String> tails) {
        List<String> joined = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                joined.add(head + tail);
            }
        }
        return joined;
    }
}
