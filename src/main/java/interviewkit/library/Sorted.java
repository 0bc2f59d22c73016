package interviewkit.library;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Maps whose order is the same in every run. */
final class Sorted {
    private Sorted() {}

    static <V> Map<String, V> copyOf(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
