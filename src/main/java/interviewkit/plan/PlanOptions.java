package interviewkit.plan;

/**
 * What the user wants of a plan.
 *
 * @param variant {@code short}, {@code standard} or {@code thorough}
 */
public record PlanOptions(String variant) {
    public static final String STANDARD = "standard";

    public static PlanOptions standard() {
        return new PlanOptions(STANDARD);
    }
}
