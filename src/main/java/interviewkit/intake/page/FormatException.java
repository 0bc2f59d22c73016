package interviewkit.intake.page;

/** A file that cannot be read as what it is. The message says what is wrong and what to do; it does not name the file. */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;

    public FormatException(String message) {
        super(message);
    }

    public FormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
