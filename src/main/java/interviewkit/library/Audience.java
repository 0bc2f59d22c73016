package interviewkit.library;

/** Whom a question suits: nobody is asked for a past that they cannot have. */
public enum Audience {
    ANYONE("anyone"),
    /** People who answer for the work of others. */
    LEADER("leader"),
    /** People who do the work themselves. */
    PRACTITIONER("practitioner"),
    /** People at the start of their working life. */
    ENTRY("entry");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Audience of(String word) {
        return Words.find(values(), Audience::word, word, "audience");
    }
}
