package interviewkit.cli;

/** A file that cannot be used. The message says which, why and what to do, and is fit to print. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
