package interviewkit.posting;

/** What an item of a posting is: a demand on the candidate, an optional one, or a duty of the job. */
public enum ItemKind {
    REQUIREMENT("requirement", "R"),
    BONUS("bonus", "B"),
    RESPONSIBILITY("responsibility", "D");

    private final String word;
    private final String prefix;

    ItemKind(String word, String prefix) {
        this.word = word;
        this.prefix = prefix;
    }

    /** The word that files use. */
    public String word() {
        return word;
    }

    /** The first letter of the ids of this kind: R1, B1, D1. */
    public String prefix() {
        return prefix;
    }
}
