package interviewkit.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ties what a merged kit asks to what the posting says now: nothing cites a line that is gone, every competency that is asked
 * about is there and says where it comes from, and what is no longer asked is listed with the reason.
 */
final class MendedTrace {
    private static final String KEPT = "The posting no longer asks for it; the team has kept its question.";
    private static final String DROPPED = "The team has taken out what was planned for it.";

    private final Map<String, Object> merged;
    private final Map<String, Object> edited;
    private final Map<String, Object> fresh;
    private final List<String> notes;

    MendedTrace(Map<String, Object> merged, Map<String, Object> edited, Map<String, Object> fresh, List<String> notes) {
        this.merged = merged;
        this.edited = edited;
        this.fresh = fresh;
        this.notes = notes;
    }

    void mend() {
        bringCompetencies();
        dropSilentCompetencies();
        forgetGoneItems(merged);
        Tree.maps(merged.get("competencies")).forEach(this::explain);
        Tree.maps(merged.get("questions")).forEach(this::cite);
        dropGoneLines("verify");
        dropGoneLines("notAssessed");
        account();
    }

    private void bringCompetencies() {
        for (Map<String, Object> question : Tree.maps(merged.get("questions"))) {
            String id = Tree.text(question, "competency");
            if (find(merged, id).isEmpty()) {
                find(edited, id)
                        .or(() -> find(fresh, id))
                        .ifPresent(one -> Tree.list(merged.get("competencies")).add(Tree.copy(one)));
            }
        }
    }

    private static Optional<Map<String, Object>> find(Map<String, Object> kit, String competency) {
        return Tree.maps(kit.get("competencies")).stream()
                .filter(one -> Tree.text(one, "id").equals(competency))
                .findFirst();
    }

    /** A competency of which the last question went is no longer rated. */
    private void dropSilentCompetencies() {
        Set<String> rated = rated(merged);
        Set<String> wereRated = rated(edited);
        wereRated.addAll(rated(fresh));
        Tree.list(merged.get("competencies")).removeIf(one -> {
            String id = Tree.text(Tree.map(one), "id");
            boolean silent = !rated.contains(id) && wereRated.contains(id);
            if (silent) {
                notes.add("competencies/%s: no question is left about it, so it is no longer rated".formatted(id));
            }
            return silent;
        });
    }

    private static Set<String> rated(Map<String, Object> kit) {
        Set<String> rated = new HashSet<>();
        Places places = new Places(kit);
        places.asked().forEach(id -> places.question(id).ifPresent(one -> rated.add(Tree.text(one, "competency"))));
        return rated;
    }

    /** Takes the ids of lines that are gone out of every list of ids. */
    private static void forgetGoneItems(Object value) {
        if (value instanceof Map<?, ?>) {
            Tree.map(value).values().forEach(MendedTrace::forgetGoneItems);
        } else if (value instanceof List<?>) {
            Tree.list(value).removeIf(one -> one instanceof String id && ItemIds.isGone(id));
            Tree.list(value).forEach(MendedTrace::forgetGoneItems);
        }
    }

    /** A competency that no line calls for any more says so, and quotes the title for want of better. */
    private void explain(Map<String, Object> competency) {
        Tree.list(competency.get("signs")).removeIf(sign -> !standsThere(Tree.map(sign)));
        boolean stated = Tree.text(competency, "origin").equals("stated");
        boolean lost = stated
                ? Tree.list(competency.get("items")).isEmpty()
                : Tree.list(competency.get("signs")).isEmpty();
        if (!lost) {
            return;
        }
        Map<String, Object> posting = Tree.map(merged.get("posting"));
        String text = Tree.text(posting, "text");
        String title = Tree.text(posting, "title");
        int at = title.isEmpty() ? -1 : text.indexOf(title);
        Map<String, Object> sign = new LinkedHashMap<>();
        sign.put("item", "");
        if (at >= 0) {
            sign.put("quote", title);
            sign.put("start", text.codePointCount(0, at));
            sign.put("end", text.codePointCount(0, at + title.length()));
        } else {
            Map<String, Object> item = Tree.maps(posting.get("items")).get(0);
            List.of("quote", "start", "end").forEach(field -> sign.put(field, item.get(field)));
        }
        competency.put("origin", "inferred");
        competency.put("reason", KEPT);
        competency.put("signs", new ArrayList<>(List.of(sign)));
    }

    private boolean standsThere(Map<String, Object> sign) {
        String text = Tree.text(Tree.map(merged.get("posting")), "text");
        String quote = Tree.text(sign, "quote");
        int at = text.indexOf(quote);
        if (at < 0 || ItemIds.isGone(Tree.text(sign, "item"))) {
            return false;
        }
        int[] points = text.codePoints().toArray();
        int start = Tree.number(sign, "start");
        int end = Tree.number(sign, "end");
        boolean same = start >= 0
                && end <= points.length
                && start <= end
                && new String(points, start, end - start).equals(quote);
        if (!same) {
            sign.put("start", text.codePointCount(0, at));
            sign.put("end", text.codePointCount(0, at + quote.length()));
        }
        return true;
    }

    /** A question whose own lines are gone serves what its competency stands for. */
    private void cite(Map<String, Object> question) {
        if (Tree.list(question.get("items")).isEmpty()) {
            find(merged, Tree.text(question, "competency"))
                    .filter(one -> Tree.text(one, "origin").equals("stated"))
                    .ifPresent(one -> question.put("items", Tree.copy(one.get("items"))));
        }
    }

    private void dropGoneLines(String field) {
        Tree.list(merged.get(field)).removeIf(one -> {
            boolean gone = ItemIds.isGone(Tree.text(Tree.map(one), "item"));
            if (gone) {
                notes.add("%s: a line about words that the posting no longer has went with them".formatted(field));
            }
            return gone;
        });
    }

    /** What becomes of each item, and the reason where nothing does. */
    private void account() {
        Set<String> asked = new LinkedHashSet<>();
        Tree.maps(merged.get("questions"))
                .forEach(question -> Tree.list(question.get("items")).forEach(id -> asked.add(id.toString())));
        Set<String> verified = ids("verify");
        Set<String> freshlyLeft = new HashSet<>();
        Tree.maps(fresh.get("notAssessed")).forEach(one -> freshlyLeft.add(Tree.text(one, "item")));
        Set<String> left = ids("notAssessed");
        for (Map<String, Object> item :
                Tree.maps(Tree.map(merged.get("posting")).get("items"))) {
            String id = Tree.text(item, "id");
            item.put("treatment", asked.contains(id) ? "assess" : verified.contains(id) ? "verify" : "none");
            boolean was = !Tree.text(freshItem(id), "treatment").equals("none");
            if (was && !asked.contains(id) && !verified.contains(id) && !left.contains(id)) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("item", id);
                line.put("what", Tree.text(item, "quote"));
                line.put("why", DROPPED);
                Tree.list(merged.get("notAssessed")).add(line);
            }
        }
        Tree.list(merged.get("notAssessed")).removeIf(one -> {
            String id = Tree.text(Tree.map(one), "item");
            return asked.contains(id) && freshlyLeft.contains(id) && !askedFreshly(id);
        });
    }

    private Map<String, Object> freshItem(String id) {
        return Tree.maps(Tree.map(fresh.get("posting")).get("items")).stream()
                .filter(one -> Tree.text(one, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean askedFreshly(String item) {
        return Tree.maps(fresh.get("questions")).stream()
                .anyMatch(question -> Tree.list(question.get("items")).contains(item));
    }

    private Set<String> ids(String field) {
        Set<String> ids = new HashSet<>();
        Tree.maps(merged.get(field)).forEach(one -> ids.add(Tree.text(one, "item")));
        return ids;
    }
}
