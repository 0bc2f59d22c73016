package interviewkit.library;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something in the posting's wording that the hiring manager should know: it leaves a thing open, or it is unfair.
 *
 * @param rule the kit rule behind it
 * @param patterns the wording that it is about
 * @param says what is the matter
 * @param ask what to settle, or the lawful form
 * @param reroute competency that an unfair item is turned into; empty where it stays what it is
 */
public record Advice(
        String id, String rule, Kind kind, List<Pattern> patterns, String says, String ask, String reroute) {
    public Advice {
        patterns = List.copyOf(patterns);
    }

    /** What the advice is about. */
    public enum Kind {
        /** The posting leaves something open. */
        OPEN,
        /** The posting asks something that is unfair or cannot be asked. */
        FAIRNESS;

        public static Kind of(String word) {
            return Words.find(values(), kind -> kind.name().toLowerCase(java.util.Locale.ROOT), word, "kind of advice");
        }
    }
}
