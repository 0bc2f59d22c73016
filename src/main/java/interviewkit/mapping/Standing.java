package interviewkit.mapping;

/** Where a competency stands, seen from the field of work that a posting's role is in. */
public enum Standing {
    /** In the very field of the role: welding for a welder. */
    OWN(0.8, 0.4, 0.6),

    /** In a field that such roles touch as a matter of course: work safety for a welder. */
    NEAR(0.2, 0.5, 0.95),

    /** A general strength, or a role whose field nobody can tell. */
    NEUTRAL(0, 0.4, 0.6),

    /** In another field: machine learning for a welder. */
    FOREIGN(-1.3, 0.85, 0.95);

    private final double weight;
    private final double leastCalled;
    private final double least;

    Standing(double weight, double leastCalled, double least) {
        this.weight = weight;
        this.leastCalled = leastCalled;
        this.least = least;
    }

    /** What it adds to how sure a match is, in log odds. */
    double weight() {
        return weight;
    }

    /**
     * From which confidence on a question may rest on a match. Of 200 questions that careful readers judged, nearly all were right
     * where the item holds a cue of one of the competency's questions, half where it did not and the field was a neighbouring
     * one, and hardly any in a foreign field.
     */
    double leastSure(boolean called) {
        return called ? leastCalled : least;
    }
}
