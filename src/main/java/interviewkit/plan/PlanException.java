package interviewkit.plan;

/** A posting or a wish that no plan can be made for. The message says why and what to do, and is fit to print. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlanException(String message) {
        super(message);
    }
}
