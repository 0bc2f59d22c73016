package interviewkit.mapping.lexical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all of many phrases in a sentence at once: a tree of words, so that the time depends on the sentence and not on how many
 * phrases there are.
 */
public final class PhraseIndex<T> {
    private final Node<T> root = new Node<>();

    /** @param phrases the words of each phrase, and what it stands for */
    public PhraseIndex(Map<List<String>, T> phrases) {
        phrases.forEach(this::add);
    }

    private void add(List<String> words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node<>());
        }
        if (node != root) {
            node.value = value;
        }
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
        Node<T> node = root;
        for (int i = from; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found.add(new Found<>(from, i + 1, node.value));
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

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private T value;
    }
}
