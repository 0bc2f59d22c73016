package interviewkit.revision;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitPosting.KitItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the items of an old kit the ids that they have in a new one, so that the two can be laid side by side. */
final class ItemIds {
    /** Stands before the id of an item that the new posting does not have. */
    private static final String GONE = "gone:";

    private final Map<String, String> now = new LinkedHashMap<>();

    ItemIds(InterviewKit before, ItemMatch match) {
        for (KitItem item : before.posting().items()) {
            now.put(item.id(), match.now(item).map(KitItem::id).orElse(GONE + item.id()));
        }
    }

    static boolean isGone(String id) {
        return id.startsWith(GONE);
    }

    /** A copy of a kit's data with the new ids. */
    Map<String, Object> in(Map<String, Object> kit) {
        return Tree.map(renamed("", kit));
    }

    private Object renamed(String field, Object value) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> copy = new LinkedHashMap<>();
            Tree.map(value).forEach((key, one) -> copy.put(key, renamed(key, one)));
            if (copy.containsKey("quote") && copy.containsKey("treatment")) {
                copy.computeIfPresent("id", (key, id) -> now.getOrDefault(id.toString(), id.toString()));
            }
            return copy;
        }
        if (value instanceof List<?>) {
            List<Object> copy = new ArrayList<>();
            Tree.list(value).forEach(one -> copy.add(renamed(field, one)));
            return copy;
        }
        boolean isId = field.equals("item") || field.equals("items") || field.equals("where");
        return isId && value instanceof String id ? now.getOrDefault(id, id) : value;
    }
}
