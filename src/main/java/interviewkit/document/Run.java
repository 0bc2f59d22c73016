package interviewkit.document;

import java.util.List;
import java.util.Objects;

/**
 * A few words with one meaning.
 *
 * @param mark what the words are, which the theme turns into a look
 */
public record Run(String text, Mark mark) {
    public Run {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mark, "mark");
    }

    public static Run plain(String text) {
        return new Run(text, Mark.PLAIN);
    }

    public static Run strong(String text) {
        return new Run(text, Mark.STRONG);
    }

    public static Run muted(String text) {
        return new Run(text, Mark.MUTED);
    }

    public static Run quote(String text) {
        return new Run(text, Mark.QUOTE);
    }

    /** A line of one plain run. */
    public static List<Run> line(String text) {
        return List.of(plain(text));
    }

    /** What words are. The tags are short labels that must be told apart at a glance, and without colour. */
    public enum Mark {
        PLAIN,
        STRONG,
        EMPHASIS,
        MUTED,
        /** The posting's own words. */
        QUOTE,
        /** Tag: a must-have. */
        MUST,
        /** Tag: a bonus point. */
        BONUS,
        /** Tag: inferred, the posting does not say it. */
        INFERRED,
        /** Tag: a fact to verify, never scored. */
        VERIFY,
        /** Tag: a duty of the job. */
        DUTY;

        /** Whether it is a tag rather than running text. */
        public boolean isTag() {
            return ordinal() >= MUST.ordinal();
        }
    }
}
