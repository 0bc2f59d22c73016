package interviewkit.intake;

import interviewkit.lexicon.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of the lexicon, each with what it stands for, found in words in one pass. The longest phrase wins; of equally long
 * ones the one that was added first. They are made ready for finding when they are first looked for: most postings need those
 * of one language.
 */
final class Phrases<T> {
    private final List<Addition<T>> added = new ArrayList<>();
    private volatile Node<T> root;

    private record Addition<T>(List<String> notations, T value) {}

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
        added.add(new Addition<>(notations, value));
        root = null;
    }

    private Node<T> root() {
        Node<T> ready = root;
        if (ready == null) {
            synchronized (added) {
                ready = root == null ? made() : root;
                root = ready;
            }
        }
        return ready;
    }

    private Node<T> made() {
        Node<T> made = new Node<>();
        for (Addition<T> one : added) {
            for (String notation : one.notations()) {
                Phrase.wordings(notation).forEach(wording -> add(wording, one.value(), made));
            }
        }
        return made;
    }

    private static <T> void add(String wording, T value, Node<T> root) {
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
        String folded = Folded.of(wording);
        int start = 0;
        for (int i = 0; i <= wording.length(); i++) {
            if (i == wording.length() || !isPart(wording.charAt(i))) {
                if (i > start) {
                    boolean number = i == start + 1 && wording.charAt(start) == 'N';
                    tokens.add(number ? "N" : folded.substring(start, i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    private static boolean isPart(char c) {
        return c == '*' || Character.isLetterOrDigit(c);
    }

    /** The longest phrase that begins with a word. */
    Optional<Match<T>> at(Words words, int from, int limit) {
        return root().longest(words, from, from, limit);
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
