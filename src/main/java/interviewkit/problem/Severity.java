package interviewkit.problem;

/** How bad a finding is: an error fails the run, a warning wants a look, a note is for information. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that messages and files use. */
    public String word() {
        return word;
    }
}
