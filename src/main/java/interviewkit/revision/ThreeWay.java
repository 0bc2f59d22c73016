package interviewkit.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Merges what a person made of plain data with what the program makes of it now, by way of what the program had made of it
 * before. What only one side changed is taken from that side; where both did, the person's wins, and is noted.
 *
 * <p>Things in lists are told apart by the fields that name them; texts, and things without such fields, by what they are.
 */
final class ThreeWay {
    private static final Map<String, List<String>> NAMED_BY = Map.ofEntries(
            Map.entry("competencies", List.of("id")),
            Map.entry("questions", List.of("id")),
            Map.entry("rounds", List.of("id")),
            Map.entry("blocks", List.of("kind", "question")),
            Map.entry("items", List.of("id")),
            Map.entry("signs", List.of("item", "quote")),
            Map.entry("guests", List.of("id")),
            Map.entry("inPassing", List.of("competency")),
            Map.entry("verify", List.of("item", "fact")),
            Map.entry("notAssessed", List.of("item", "what")),
            Map.entry("findings", List.of("rule", "where", "message")),
            Map.entry("never", List.of("topic")),
            Map.entry("levels", List.of("value")),
            Map.entry("notRated", List.of("id")));

    private final List<String> conflicts = new ArrayList<>();

    /** The places at which both sides changed something, each with what was done about it. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    Map<String, Object> merge(Map<String, Object> base, Map<String, Object> edited, Map<String, Object> fresh) {
        return Tree.map(Tree.copy(maps("", base, edited, fresh)));
    }

    /** Every leaf or list that differs, as a path that a person finds in the file. */
    static List<String> differences(Map<String, Object> base, Map<String, Object> edited) {
        List<String> paths = new ArrayList<>();
        collect("", base, edited, paths);
        return paths;
    }

    private Object merge(String path, String field, Object base, Object edited, Object fresh) {
        if (Objects.equals(base, edited)) {
            return fresh;
        }
        if (Objects.equals(base, fresh) || Objects.equals(edited, fresh)) {
            return edited;
        }
        if (base instanceof Map<?, ?> && edited instanceof Map<?, ?> && fresh instanceof Map<?, ?>) {
            return maps(path, Tree.map(base), Tree.map(edited), Tree.map(fresh));
        }
        if (base instanceof List<?> && edited instanceof List<?> && fresh instanceof List<?>) {
            return lists(path, field, Tree.list(base), Tree.list(edited), Tree.list(fresh));
        }
        conflicts.add(path + ": changed by both; your edit stays");
        return edited;
    }

    private Map<String, Object> maps(
            String path, Map<String, Object> base, Map<String, Object> edited, Map<String, Object> fresh) {
        Map<String, Object> merged = new LinkedHashMap<>();
        fresh.forEach(
                (key, value) -> merged.put(key, merge(under(path, key), key, base.get(key), edited.get(key), value)));
        edited.forEach((key, value) -> {
            if (!fresh.containsKey(key) && !Objects.equals(base.get(key), value)) {
                merged.put(key, value);
            }
        });
        return merged;
    }

    private List<Object> lists(String path, String field, List<Object> base, List<Object> edited, List<Object> fresh) {
        Map<String, Object> before = named(field, base);
        Map<String, Object> theirs = named(field, edited);
        Map<String, Object> ours = named(field, fresh);
        Map<String, Object> kept = new LinkedHashMap<>();
        theirs.forEach((name, one) -> {
            if (ours.containsKey(name)) {
                kept.put(name, merge(under(path, name), "", before.get(name), one, ours.get(name)));
            } else if (!before.containsKey(name)) {
                kept.put(name, one);
            } else if (!one.equals(before.get(name))) {
                kept.put(name, one);
                conflicts.add(under(path, name) + ": would be gone now; it stays, as you have edited it");
            }
        });
        ours.forEach((name, one) -> {
            if (!theirs.containsKey(name) && !before.containsKey(name)) {
                kept.put(name, one);
            } else if (!theirs.containsKey(name) && !one.equals(before.get(name))) {
                conflicts.add(under(path, name) + ": has changed; it stays out, as you have taken it out");
            }
        });
        boolean reordered = !order(before, theirs).equals(order(theirs, before));
        return inOrder(reordered ? theirs : ours, reordered ? ours : theirs, kept);
    }

    /** The names of the first that the second has too, in the order of the first. */
    private static List<String> order(Map<String, Object> one, Map<String, Object> other) {
        return one.keySet().stream().filter(other::containsKey).toList();
    }

    /** In the order of the first list; what only the second has follows what it follows there. */
    private static List<Object> inOrder(
            Map<String, Object> first, Map<String, Object> second, Map<String, Object> kept) {
        List<String> order = new ArrayList<>(order(first, kept));
        int at = 0;
        for (String name : order(second, kept)) {
            int there = order.indexOf(name);
            if (there < 0) {
                order.add(at, name);
                there = at;
            }
            at = there + 1;
        }
        return order.stream().map(kept::get).toList();
    }

    private static Map<String, Object> named(String field, List<Object> list) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Object one : list) {
            String name = name(field, one);
            int times = 1;
            while (named.containsKey(times == 1 ? name : name + "#" + times)) {
                times++;
            }
            named.put(times == 1 ? name : name + "#" + times, one);
        }
        return named;
    }

    private static String name(String field, Object one) {
        List<String> fields = NAMED_BY.getOrDefault(field, List.of());
        if (!(one instanceof Map<?, ?> map) || fields.isEmpty()) {
            return String.valueOf(one);
        }
        List<String> parts = new ArrayList<>();
        fields.forEach(key -> {
            if (map.get(key) != null && !map.get(key).equals("")) {
                parts.add(String.valueOf(map.get(key)));
            }
        });
        return String.join(" ", parts);
    }

    private static void collect(String path, Object base, Object edited, List<String> paths) {
        if (Objects.equals(base, edited)) {
            return;
        }
        if (base instanceof Map<?, ?> && edited instanceof Map<?, ?>) {
            Map<String, Object> names = new LinkedHashMap<>(Tree.map(base));
            names.putAll(Tree.map(edited));
            names.keySet()
                    .forEach(key -> collect(
                            under(path, key),
                            Tree.map(base).get(key),
                            Tree.map(edited).get(key),
                            paths));
            return;
        }
        String field = path.substring(path.lastIndexOf('/') + 1);
        if (NAMED_BY.containsKey(field) && base instanceof List<?> && edited instanceof List<?>) {
            collect(path, named(field, Tree.list(base)), named(field, Tree.list(edited)), paths);
            return;
        }
        paths.add(path + (edited == null ? " (taken out)" : base == null ? " (added)" : ""));
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
