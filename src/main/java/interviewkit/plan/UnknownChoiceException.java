package interviewkit.plan;

/** A choice of the user's that does not exist; the message lists those that do. */
public final class UnknownChoiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownChoiceException(String message) {
        super(message);
    }
}
