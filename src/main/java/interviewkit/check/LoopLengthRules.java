package interviewkit.check;

import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import interviewkit.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How much of a candidate's time the loop takes. */
final class LoopLengthRules implements RuleGroup {
    /** Levels at which pay by the hour means a job that is filled quickly, and not a consultant's rate. */
    private static final Set<String> PLAIN_LEVELS = Set.of("entry", "professional");

    private final Thresholds.Loop limits;

    LoopLengthRules(Thresholds.Loop limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(interviews(kit), minutes(kit), hourly(kit)).flatMap(problems -> problems);
    }

    private Stream<Problem> interviews(KitIndex kit) {
        long count = kit.interviews().count();
        if (count <= limits.interviews()) {
            return Stream.empty();
        }
        String what = "has %s interviews after the screens; %s suffice".formatted(count, limits.interviews());
        String fix = "join rounds, or drop what two rounds read already";
        return Stream.of(
                count > limits.limit()
                        ? Rule.K36.error(Place.LOOP, what, fix)
                        : Rule.K36.warning(Place.LOOP, what, fix));
    }

    private Stream<Problem> minutes(KitIndex kit) {
        int minutes = kit.kit().loop().minutes();
        if (minutes <= limits.minutes()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K36.warning(
                Place.LOOP,
                "takes %s minutes of the candidate's time, more than %s".formatted(minutes, limits.minutes()),
                "shorten or drop a round"));
    }

    private Stream<Problem> hourly(KitIndex kit) {
        List<KitRound> screens =
                kit.rounds().stream().filter(KitRound::isScreen).toList();
        boolean longScreen = screens.stream().anyMatch(round -> round.minutes() > limits.hourlyScreenMinutes());
        boolean many =
                screens.size() > limits.hourlyScreens() || kit.interviews().count() > limits.hourlyInterviews();
        if (!isHourly(kit) || !longScreen && !many) {
            return Stream.empty();
        }
        return Stream.of(Rule.K36.warning(
                Place.LOOP,
                "takes %s sittings and %s minutes for a job that is paid by the hour (%s)"
                        .formatted(
                                kit.rounds().size(),
                                kit.kit().loop().minutes(),
                                kit.kit().posting().pay()),
                "one screen of at most %s minutes and one interview are in proportion"
                        .formatted(limits.hourlyScreenMinutes())));
    }

    private static boolean isHourly(KitIndex kit) {
        return Wording.of(kit.kit().posting().pay()).words().contains("hour")
                && PLAIN_LEVELS.contains(kit.kit().role().seniority())
                && !kit.kit().role().leads();
    }
}
