package interviewkit.team;

/** The paper that a team prints on. */
public enum PageSize {
    A4("A4"),
    LETTER("Letter");

    private final String word;

    PageSize(String word) {
        this.word = word;
    }

    /** How a configuration names it. */
    public String word() {
        return word;
    }
}
