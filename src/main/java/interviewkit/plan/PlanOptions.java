package interviewkit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

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
 * @param jurisdiction id of the compliance pack, where the place that the posting names will not do
 * @param language of the kit, where the usual one of its jurisdiction will not do
 */
public record PlanOptions(
        String variant,
        Optional<String> family,
        Optional<String> seniority,
        OptionalInt minutes,
        OptionalInt rounds,
        boolean panel,
        Optional<QuestionSet> set,
        Optional<String> jurisdiction,
        Optional<String> language) {
    public static final String STANDARD = "standard";

    public PlanOptions(String variant) {
        this(variant, Optional.empty(), Optional.empty());
    }

    public PlanOptions(String variant, Optional<String> family, Optional<String> seniority) {
        this(
                variant,
                family,
                seniority,
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** In the usual language of the jurisdiction. */
    public PlanOptions(
            String variant,
            Optional<String> family,
            Optional<String> seniority,
            OptionalInt minutes,
            OptionalInt rounds,
            boolean panel,
            Optional<QuestionSet> set,
            Optional<String> jurisdiction) {
        this(variant, family, seniority, minutes, rounds, panel, set, jurisdiction, Optional.empty());
    }

    public PlanOptions {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(seniority, "seniority");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(language, "language");
    }

    public static PlanOptions standard() {
        return new PlanOptions(STANDARD);
    }

    /** Whether the rounds of the loop's template are to be changed. */
    boolean shapesRounds() {
        return minutes.isPresent() || rounds.isPresent() || panel;
    }

    /** The same, within so many minutes. */
    PlanOptions within(int most) {
        return new PlanOptions(
                variant, family, seniority, OptionalInt.of(most), rounds, panel, set, jurisdiction, language);
    }

    /** The same, with another variant of the loop. */
    public PlanOptions withVariant(String other) {
        return new PlanOptions(other, family, seniority, minutes, rounds, panel, set, jurisdiction, language);
    }

    /** The same, in another language. */
    public PlanOptions inLanguage(String other) {
        return new PlanOptions(
                variant, family, seniority, minutes, rounds, panel, set, jurisdiction, Optional.of(other));
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
        jurisdiction.ifPresent(id -> wishes.add("--jurisdiction " + id));
        language.ifPresent(word -> wishes.add("--language " + word));
        return wishes;
    }
}
