package interviewkit.library;

/** What a scale climbs along: each level shows more of this one thing. */
public enum Axis {
    COMPLEXITY("complexity", "how tangled a situation the candidate handled"),
    DETAIL("detail", "how exactly the candidate can account for it"),
    SCALE("scale", "how far the candidate's work reached"),
    INDEPENDENCE("independence", "how much the candidate carried without being told");

    private final String word;
    private final String meaning;

    Axis(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** The word that files use. */
    public String word() {
        return word;
    }

    /** One clause for the page. */
    public String meaning() {
        return meaning;
    }

    public static Axis of(String word) {
        return Words.find(values(), Axis::word, word, "axis");
    }
}
