package interviewkit.plan;

/** Whether the posting says that a competency is needed, or the role implies it. */
public enum Origin {
    STATED("stated"),
    INFERRED("inferred");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
