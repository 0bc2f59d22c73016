package interviewkit.plan;

import java.util.Objects;
import java.util.Optional;

/**
 * What the user decides about a plan.
 *
 * @param variant of the loop: {@code standard}, or another that the role's loop has
 * @param family id of the role family, where the title is not to be trusted
 * @param seniority id of the level, likewise
 */
public record PlanOptions(String variant, Optional<String> family, Optional<String> seniority) {
    public static final String STANDARD = "standard";

    public PlanOptions {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(seniority, "seniority");
    }

    public static PlanOptions standard() {
        return new PlanOptions(STANDARD, Optional.empty(), Optional.empty());
    }

    /** The same, with another variant of the loop. */
    public PlanOptions withVariant(String other) {
        return new PlanOptions(other, family, seniority);
    }
}
