package interviewkit.plan;

/** Whether the job cannot be done without a competency, or whether it is welcome. */
public enum Importance {
    MUST("must"),
    BONUS("bonus");

    private final String word;

    Importance(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
