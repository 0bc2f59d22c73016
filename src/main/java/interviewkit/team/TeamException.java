package interviewkit.team;

/** A configuration that cannot be used. The message says where, why and what to do, and is fit to print. */
public final class TeamException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TeamException(String message) {
        super(message);
    }
}
