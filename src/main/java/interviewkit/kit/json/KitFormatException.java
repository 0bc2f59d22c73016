package interviewkit.kit.json;

/** A file that is no kit. The message says where and why, and is fit to print. */
public final class KitFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KitFormatException(String message) {
        super(message);
    }

    public KitFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
