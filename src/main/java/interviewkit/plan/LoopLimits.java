package interviewkit.plan;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a team lets a loop be where nobody says otherwise for this posting.
 *
 * @param minutes of the candidate's time, at most
 * @param interviews after the screens, at most
 */
public record LoopLimits(OptionalInt minutes, OptionalInt interviews) {
    public LoopLimits {
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(interviews, "interviews");
    }

    /** Those of a team that has set none: each role's loop is in proportion anyway. */
    public static LoopLimits none() {
        return new LoopLimits(OptionalInt.empty(), OptionalInt.empty());
    }

    /** What is left of them where the user wishes for minutes or rounds. */
    LoopLimits beside(PlanOptions options) {
        return new LoopLimits(
                options.minutes().isPresent() ? OptionalInt.empty() : minutes,
                options.rounds().isPresent() ? OptionalInt.empty() : interviews);
    }

    boolean allow(Draft draft) {
        return draft.minutes() <= minutes.orElse(Integer.MAX_VALUE)
                && draft.interviews() <= interviews.orElse(Integer.MAX_VALUE);
    }

    /** The same wishes, within the limit of minutes. */
    PlanOptions in(PlanOptions options) {
        return minutes.isPresent() ? options.within(minutes.getAsInt()) : options;
    }

    boolean areSet() {
        return minutes.isPresent() || interviews.isPresent();
    }

    /** What a loop could not keep, in a line for the hiring manager. */
    List<String> broken(Draft draft) {
        if (allow(draft)) {
            return List.of();
        }
        String limits = Stream.concat(
                        interviews.stream().mapToObj("%d interviews"::formatted),
                        minutes.stream().mapToObj("%d minutes"::formatted))
                .collect(Collectors.joining(" and "));
        return List.of(
                "No loop for this role reads its must-haves in %s, as the configuration wants; it is planned without that limit."
                        .formatted(limits));
    }
}
