package interviewkit.intake;

/** A file that no posting can be read from. The message says what is wrong, where, and what to do, and is fit to print. */
public final class IntakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IntakeException(String message) {
        super(message);
    }

    public IntakeException(String message, Throwable cause) {
        super(message, cause);
    }
}
