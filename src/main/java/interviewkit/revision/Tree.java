package interviewkit.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain data as maps and lists, as {@code kit.json} holds it; with copies that may be changed. */
final class Tree {
    private Tree() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    static List<Map<String, Object>> maps(Object value) {
        return list(value).stream().map(Tree::map).toList();
    }

    static String text(Map<String, Object> map, String field) {
        Object value = map.get(field);
        return value == null ? "" : value.toString();
    }

    static int number(Map<String, Object> map, String field) {
        return ((Number) map.get(field)).intValue();
    }

    /** A copy down to its leaves. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map(value).forEach((key, one) -> copy.put(key, copy(one)));
            return copy;
        }
        if (value instanceof List<?>) {
            List<Object> copy = new ArrayList<>();
            list(value).forEach(one -> copy.add(copy(one)));
            return copy;
        }
        return value;
    }
}
