package interviewkit.plan;

import interviewkit.library.Question;
import interviewkit.mapping.Cues;
import interviewkit.posting.Item;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much an item's words call for one question rather than another of the same competency. A loop is drafted many times over
 * the same items and questions, so what their words are is worked out once.
 */
final class Affinity {
    private final Map<Question, Map<String, Double>> scores = new IdentityHashMap<>();

    /** 0 where none of the question's cues stands in the item; more for longer cues and for more of them. */
    double of(Question question, Item item) {
        return of(question, item.text());
    }

    double of(Question question, List<Item> items) {
        return items.stream().mapToDouble(item -> of(question, item)).sum();
    }

    /** Likewise for what implies a competency. */
    double ofSigns(Question question, List<Sign> signs) {
        return signs.stream()
                .mapToDouble(sign -> of(question, sign.quote()))
                .max()
                .orElse(0);
    }

    private double of(Question question, String text) {
        return scores.computeIfAbsent(question, key -> new HashMap<>())
                .computeIfAbsent(text, key -> Cues.call(question, text));
    }
}
