package interviewkit.problem;

/** A rule with a number, which its findings carry: the constants of an enum are such rules by their names. */
public interface Reporting {
    /** The rule's number. */
    String name();

    default Problem error(String where, String what, String fix) {
        return new Problem(name(), Severity.ERROR, where, what, fix);
    }

    default Problem warning(String where, String what, String fix) {
        return new Problem(name(), Severity.WARNING, where, what, fix);
    }

    default Problem note(String where, String what, String fix) {
        return new Problem(name(), Severity.NOTE, where, what, fix);
    }
}
