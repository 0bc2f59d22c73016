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
 * @param families the only role families whose postings it is for; empty for all
 */
public record Advice(
        String id,
        String rule,
        Kind kind,
        List<Pattern> patterns,
        String says,
        String ask,
        String reroute,
        List<String> families) {
    public Advice {
        patterns = List.copyOf(patterns);
        families = List.copyOf(families);
    }

    public boolean isFor(String family) {
        return families.isEmpty() || families.contains(family);
    }

    /** Whether the words themselves may not decide about anybody, whatever the job. */
    public boolean forbidsAsking() {
        return kind == Kind.FAIRNESS && reroute.isEmpty() && families.isEmpty();
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
