package interviewkit.library;

import java.util.Objects;

/** A follow-up that an interviewer asks when the answer has not given it by itself. */
public record Probe(Purpose purpose, String ask) {
    public Probe {
        Objects.requireNonNull(purpose, "purpose");
        Texts.require(ask, "probe");
    }

    /** What a probe brings out. */
    public enum Purpose {
        ROLE("role", "Own part"),
        DEPTH("depth", "Depth"),
        REJECTED_OPTION("rejected-option", "Rejected option"),
        COMPLICATION("complication", "If it gets harder"),
        RESULT("result", "Measured result"),
        HINDSIGHT("hindsight", "Hindsight");

        private final String word;
        private final String title;

        Purpose(String word, String title) {
            this.word = word;
            this.title = title;
        }

        public String word() {
            return word;
        }

        public String title() {
            return title;
        }

        public static Purpose of(String word) {
            return Words.find(values(), Purpose::word, word, "probe purpose");
        }
    }
}
