package interviewkit.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts of a kit as the program writes them in one language, and the same in another. A text that it does not know, because a
 * person has written it, stays.
 */
final class Translation {
    /** The one field whose keys are texts. */
    private static final String TERMS = "glossary";

    private final Map<String, String> texts = new HashMap<>();

    private Translation() {}

    /** @param to the same kit in the other language: each text stands where it stands in the first */
    static Translation of(Map<String, Object> from, Map<String, Object> to) {
        Translation translation = new Translation();
        translation.pair(from, to);
        return translation;
    }

    private void pair(Object from, Object to) {
        if (from instanceof Map<?, ?> && to instanceof Map<?, ?>) {
            maps(Tree.map(from), Tree.map(to));
        } else if (from instanceof List<?> && to instanceof List<?>) {
            for (int i = 0; i < Math.min(Tree.list(from).size(), Tree.list(to).size()); i++) {
                pair(Tree.list(from).get(i), Tree.list(to).get(i));
            }
        } else if (from instanceof String text && to instanceof String other && !text.equals(other)) {
            texts.putIfAbsent(text, other);
        }
    }

    /** Keys that only one of the two has are terms of a glossary; these are sorted, so their places tell little else. */
    private void maps(Map<String, Object> from, Map<String, Object> to) {
        List<String> terms = new ArrayList<>(from.keySet());
        List<String> others = new ArrayList<>(to.keySet());
        terms.removeAll(to.keySet());
        others.removeAll(from.keySet());
        pair(terms, others);
        from.forEach((key, one) -> {
            int place = terms.indexOf(key);
            String other = place < 0 || place >= others.size() ? key : others.get(place);
            if (to.containsKey(other)) {
                pair(one, to.get(other));
            }
        });
    }

    /** A copy of a kit's data in the other language. */
    Map<String, Object> of(Map<String, Object> kit) {
        return texts.isEmpty() ? kit : Tree.map(translated("", kit));
    }

    private Object translated(String field, Object value) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> copy = new LinkedHashMap<>();
            Tree.map(value)
                    .forEach((key, one) ->
                            copy.put(field.equals(TERMS) ? texts.getOrDefault(key, key) : key, translated(key, one)));
            return copy;
        }
        if (value instanceof List<?>) {
            List<Object> copy = new ArrayList<>();
            Tree.list(value).forEach(one -> copy.add(translated(field, one)));
            return copy;
        }
        return value instanceof String text ? texts.getOrDefault(text, text) : value;
    }
}
