package interviewkit.cli;

/** What the program tells the shell. */
public enum ExitCode {
    DONE(0),
    /** Findings at error level, or a posting that could not be read. */
    FINDINGS(1),
    USAGE(2),
    /** A fault of the program. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
