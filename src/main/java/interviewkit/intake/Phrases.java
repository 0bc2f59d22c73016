package interviewkit.intake;

import interviewkit.lexicon.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of the lexicon, each with what it stands for, found in words in one pass. The longest phrase wins; of equally long
 * ones the one that was added first.
 */
final class Phrases<T> {
    private final Node<T> root = new Node<>();

    /**
     * A phrase that was found.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    record Match<T>(T value, int from, int to) {
        int length() {
            return to - from;
        }
    }

    void add(List<String> notations, T value) {
        for (String notation : notations) {
            Phrase.wordings(notation).forEach(wording -> addWording(wording, value));
        }
    }

    private void addWording(String wording, T value) {
        Node<T> node = root;
        for (String token : tokens(wording)) {
            node = node.child(token);
        }
        if (node != root && node.value.isEmpty()) {
            node.value = Optional.of(value);
        }
    }

    private static List<String> tokens(String wording) {
        List<String> tokens = new ArrayList<>();
        for (String part : wording.split("[^\\p{L}\\p{N}*]+")) {
            if (!part.isEmpty()) {
                tokens.add(part.equals("N") ? part : Folded.of(part));
            }
        }
        return tokens;
    }

    /** The longest phrase that begins with a word. */
    Optional<Match<T>> at(Words words, int from, int limit) {
        return root.longest(words, from, from, limit);
    }

    /** All phrases that begin with a word, the longest first. */
    List<Match<T>> allAt(Words words, int from, int limit) {
        List<Match<T>> all = new ArrayList<>();
        int to = limit;
        Optional<Match<T>> found = at(words, from, to);
        while (found.isPresent()) {
            all.add(found.get());
            to = found.get().to() - 1;
            found = at(words, from, to);
        }
        return all;
    }

    /** The first phrase among some words. */
    Optional<Match<T>> in(Words words, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Optional<Match<T>> found = at(words, i, limit);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All phrases among some words, without overlap. */
    List<Match<T>> allIn(Words words, int from, int limit) {
        List<Match<T>> all = new ArrayList<>();
        int i = from;
        while (i < limit) {
            Optional<Match<T>> found = at(words, i, limit);
            found.ifPresent(all::add);
            i = found.isPresent() ? found.get().to() : i + 1;
        }
        return all;
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> exact = new HashMap<>();
        private final List<Map.Entry<String, Node<T>>> beginnings = new ArrayList<>();
        private final List<Map.Entry<String, Node<T>>> parts = new ArrayList<>();
        private Optional<Node<T>> any = Optional.empty();
        private Optional<Node<T>> number = Optional.empty();
        private Optional<T> value = Optional.empty();

        Node<T> child(String token) {
            if (token.equals("*")) {
                any = any.or(() -> Optional.of(new Node<>()));
                return any.get();
            }
            if (token.equals("N")) {
                number = number.or(() -> Optional.of(new Node<>()));
                return number.get();
            }
            if (token.startsWith("*")) {
                return part(parts, token.replace("*", ""));
            }
            if (token.endsWith("*")) {
                return part(beginnings, token.substring(0, token.length() - 1));
            }
            return exact.computeIfAbsent(token, key -> new Node<>());
        }

        private static <T> Node<T> part(List<Map.Entry<String, Node<T>>> entries, String letters) {
            for (Map.Entry<String, Node<T>> entry : entries) {
                if (entry.getKey().equals(letters)) {
                    return entry.getValue();
                }
            }
            Node<T> node = new Node<>();
            entries.add(Map.entry(letters, node));
            return node;
        }

        Optional<Match<T>> longest(Words words, int from, int at, int limit) {
            Optional<Match<T>> best =
                    at > from && value.isPresent() ? Optional.of(new Match<>(value.get(), from, at)) : Optional.empty();
            if (at >= limit) {
                return best;
            }
            for (Node<T> next : following(words.word(at))) {
                Optional<Match<T>> found = next.longest(words, from, at + 1, limit);
                if (found.isPresent()
                        && (best.isEmpty() || found.get().to() > best.get().to())) {
                    best = found;
                }
            }
            return best;
        }

        private List<Node<T>> following(String word) {
            List<Node<T>> nodes = new ArrayList<>(2);
            Node<T> same = exact.get(word);
            if (same != null) {
                nodes.add(same);
            }
            for (Map.Entry<String, Node<T>> entry : beginnings) {
                if (word.startsWith(entry.getKey())) {
                    nodes.add(entry.getValue());
                }
            }
            for (Map.Entry<String, Node<T>> entry : parts) {
                if (word.contains(entry.getKey())) {
                    nodes.add(entry.getValue());
                }
            }
            if (number.isPresent() && Character.isDigit(word.charAt(0))) {
                nodes.add(number.get());
            }
            any.ifPresent(nodes::add);
            return nodes;
        }
    }
}
