package interviewkit.mapping.lexical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds all of many phrases in a sentence at once, by how they begin, so that the time depends on the sentence and not on how
 * many phrases there are.
 */
public final class PhraseIndex<T> {
    private final Map<String, Optional<T>> beginnings;

    /** @param beginnings as {@link #beginnings} makes them */
    public PhraseIndex(Map<String, Optional<T>> beginnings) {
        this.beginnings = beginnings;
    }

    /**
     * Every beginning of some phrases, word by word, and what it stands for where it is a whole phrase.
     *
     * @param phrases the words of each phrase, and what it stands for
     */
    public static <T> Map<String, Optional<T>> beginnings(Map<List<String>, T> phrases) {
        Map<String, Optional<T>> beginnings = new HashMap<>();
        phrases.forEach((words, value) -> {
            for (int i = 1; i < words.size(); i++) {
                beginnings.putIfAbsent(String.join(" ", words.subList(0, i)), Optional.empty());
            }
            if (!words.isEmpty()) {
                beginnings.put(String.join(" ", words), Optional.of(value));
            }
        });
        return beginnings;
    }

    /** What a phrase of one word stands for. */
    public Optional<T> of(String word) {
        return beginnings.getOrDefault(word, Optional.empty());
    }

    /** Everything that stands in a sentence, overlapping or not, by where it begins and then the shorter first. */
    public List<Found<T>> in(List<String> words) {
        List<Found<T>> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            found.addAll(at(from, words));
        }
        return found;
    }

    /** Everything that begins with the word at {@code from}. */
    public List<Found<T>> at(int from, List<String> words) {
        List<Found<T>> found = new ArrayList<>();
        String beginning = "";
        for (int i = from; i < words.size(); i++) {
            beginning = i == from ? words.get(i) : beginning.concat(" ").concat(words.get(i));
            Optional<T> value = beginnings.get(beginning);
            if (value == null) {
                break;
            }
            if (value.isPresent()) {
                found.add(new Found<>(from, i + 1, value.get()));
            }
        }
        return found;
    }

    /** A phrase in a sentence: its words from {@code from} to just before {@code to}. */
    public record Found<T>(int from, int to, T value) {
        public int length() {
            return to - from;
        }

        /** Whether a longer phrase stands around it. */
        public boolean isInside(Found<?> other) {
            return other.from <= from && to <= other.to && other.length() > length();
        }

        public boolean overlaps(Found<?> other) {
            return from < other.to && other.from < to;
        }
    }
}
