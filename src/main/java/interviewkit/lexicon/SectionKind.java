package interviewkit.lexicon;

/** What a section of a posting is about, as its heading says. */
public enum SectionKind {
    REQUIREMENT("what the candidate must bring"),
    BONUS("bonus points"),
    RESPONSIBILITY("duties"),
    ROLE("what the job is"),
    FACTS("facts of the job"),
    COMPANY("the company"),
    BENEFITS("benefits"),
    PAY("pay"),
    LEGAL("legal text"),
    APPLY("how to apply"),
    FURNITURE("furniture of the page");

    private final String words;

    SectionKind(String words) {
        this.words = words;
    }

    /** What a person calls such a section. */
    public String words() {
        return words;
    }
}
