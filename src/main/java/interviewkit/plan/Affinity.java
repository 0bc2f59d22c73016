package interviewkit.plan;

import interviewkit.library.Question;
import interviewkit.posting.Item;
import interviewkit.text.Tokens;
import java.util.List;

/** How much an item's words call for one question rather than another of the same competency. */
final class Affinity {
    private static final double PER_EXTRA_WORD = 0.5;

    private Affinity() {}

    /** 0 where none of the question's cues stands in the item; more for longer cues and for more of them. */
    static double of(Question question, Item item) {
        return of(question, item.text());
    }

    static double of(Question question, List<Item> items) {
        return items.stream().mapToDouble(item -> of(question, item)).sum();
    }

    /** Likewise for what implies a competency. */
    static double ofSigns(Question question, List<Sign> signs) {
        return signs.stream()
                .mapToDouble(sign -> of(question, sign.quote()))
                .max()
                .orElse(0);
    }

    private static double of(Question question, String text) {
        Tokens words = Tokens.of(text);
        return question.cues().stream()
                .map(Tokens::of)
                .filter(cue -> words.find(cue).isPresent())
                .mapToDouble(cue -> 1 + PER_EXTRA_WORD * (cue.size() - 1))
                .sum();
    }
}
