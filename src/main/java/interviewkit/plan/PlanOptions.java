package interviewkit.plan;

import interviewkit.library.Library;
import interviewkit.library.RoleFamily;
import interviewkit.library.Seniority.Level;
import interviewkit.problem.NearNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the user decides about a plan.
 *
 * @param variant {@code short}, {@code standard} or {@code thorough}
 * @param family id of the role's family, where the user knows better than the title
 * @param seniority likewise
 * @param minutes of the candidate's time, at most
 * @param rounds so many, screens included
 * @param panel whether two people hold every interview
 * @param set which of equivalent questions are asked
 */
public record PlanOptions(
        String variant,
        Optional<String> family,
        Optional<String> seniority,
        OptionalInt minutes,
        OptionalInt rounds,
        boolean panel,
        Optional<QuestionSet> set) {
    public static final String STANDARD = "standard";
    static final String PROFESSIONAL = "professional";

    public PlanOptions(String variant) {
        this(
                variant,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                Optional.empty());
    }

    public PlanOptions(String variant, Optional<String> family, Optional<String> seniority) {
        this(variant, family, seniority, OptionalInt.empty(), OptionalInt.empty(), false, Optional.empty());
    }

    public PlanOptions {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(seniority, "seniority");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(set, "set");
    }

    public static PlanOptions standard() {
        return new PlanOptions(STANDARD);
    }

    /** Whether the rounds of the loop's template are to be changed. */
    boolean shapesRounds() {
        return minutes.isPresent() || rounds.isPresent() || panel;
    }

    /** The same, with another variant of the loop. */
    public PlanOptions withVariant(String other) {
        return new PlanOptions(other, family, seniority, minutes, rounds, panel, set);
    }

    /** What differs from the standard plan, in the words of the command line. */
    public List<String> wishes() {
        List<String> wishes = new ArrayList<>();
        if (!variant.equals(STANDARD)) {
            wishes.add("--loop " + variant);
        }
        family.ifPresent(id -> wishes.add("--family " + id));
        seniority.ifPresent(id -> wishes.add("--seniority " + id));
        minutes.ifPresent(count -> wishes.add("--minutes " + count));
        rounds.ifPresent(count -> wishes.add("--rounds " + count));
        if (panel) {
            wishes.add("--panel");
        }
        set.ifPresent(one -> wishes.add("--variant " + one));
        return wishes;
    }

    /** What a library does not know of these wishes, with what it knows; empty where all is well. */
    public Optional<String> unknown(Library library) {
        return Stream.of(
                        unknown("--loop", variant, variants(library)),
                        family.flatMap(id -> unknown(
                                "--family",
                                id,
                                library.families().stream().map(RoleFamily::id).toList())),
                        seniority.flatMap(id -> unknown("--seniority", id, levels(library))),
                        tooFew("--minutes", minutes),
                        tooFew("--rounds", rounds))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Collection<String> variants(Library library) {
        TreeSet<String> variants = new TreeSet<>();
        library.loops().forEach(loop -> variants.addAll(loop.variants().keySet()));
        return variants;
    }

    private static Collection<String> levels(Library library) {
        TreeSet<String> levels = new TreeSet<>(List.of(PROFESSIONAL));
        library.seniority().levels().stream().map(Level::id).forEach(levels::add);
        return levels;
    }

    private static Optional<String> unknown(String option, String value, Collection<String> known) {
        if (known.contains(value)) {
            return Optional.empty();
        }
        String all = "there are " + String.join(", ", new TreeSet<>(known));
        return Optional.of("%s: no \"%s\" is known (%s%s)"
                .formatted(
                        option,
                        value,
                        NearNames.nearest(value, known)
                                .map(near -> "did you mean %s? ".formatted(near))
                                .orElse(""),
                        all));
    }

    private static Optional<String> tooFew(String option, OptionalInt count) {
        return count.isPresent() && count.getAsInt() < 1
                ? Optional.of("%s: %d is too few (give a number from 1)".formatted(option, count.getAsInt()))
                : Optional.empty();
    }
}
