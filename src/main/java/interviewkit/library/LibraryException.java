package interviewkit.library;

/** A rubrics file that cannot be used. The message says which, where and why, and is fit to print. */
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
