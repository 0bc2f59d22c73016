package interviewkit.plan;

/** Whether the posting says that a competency is needed, the role implies it, or the company values it. */
public enum Origin {
    STATED("stated"),
    INFERRED("inferred"),

    /** A kit tells these from what the role implies by their ids: for those who read it, neither is stated. */
    VALUE("inferred");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
