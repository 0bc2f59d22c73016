package interviewkit.check;

import interviewkit.check.KitIndex.Asked;
import interviewkit.kit.KitRound;
import interviewkit.kit.KitRound.KitBlock;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A round's minutes. */
final class RoundTimeRules implements RuleGroup {
    private static final Set<String> EXERCISES = Set.of("design", "work-sample");

    private final Thresholds.Rounds limits;

    RoundTimeRules(Thresholds.Rounds limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.rounds().stream().flatMap(RoundTimeRules::sum),
                        kit.rounds().stream().flatMap(round -> atLeast(round, "opening", limits.opening())),
                        kit.rounds().stream()
                                .flatMap(round -> atLeast(round, "candidate-questions", limits.candidateQuestions())),
                        kit.rounds().stream().flatMap(round -> writeUp(kit, round)),
                        total(kit),
                        kit.asked().stream().flatMap(this::question),
                        kit.rounds().stream().flatMap(this::crowded))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> sum(KitRound round) {
        int sum = round.blocks().stream().mapToInt(KitBlock::minutes).sum();
        if (sum == round.minutes()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K34.error(
                Place.round(round),
                "has %s minutes, and its blocks come to %s".formatted(round.minutes(), sum),
                "make the blocks add up"));
    }

    private static Stream<Problem> atLeast(KitRound round, String kind, int least) {
        int minutes = round.blocks().stream()
                .filter(block -> block.kind().equals(kind))
                .mapToInt(KitBlock::minutes)
                .sum();
        if (minutes >= least) {
            return Stream.empty();
        }
        return Stream.of(Rule.K34.error(
                Place.round(round),
                "gives %s min to %s, fewer than %s".formatted(minutes, "the " + kind.replace('-', ' '), least),
                "take the time from a question"));
    }

    private static Stream<Problem> writeUp(KitIndex kit, KitRound round) {
        if (round.writeUp() > 0 || kit.askedIn(round).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K34.error(
                Place.round(round),
                "plans %s min for the scorecard after the candidate has left".formatted(round.writeUp()),
                "plan time to write, outside the candidate's time"));
    }

    private static Stream<Problem> total(KitIndex kit) {
        int sum = kit.rounds().stream().mapToInt(KitRound::minutes).sum();
        int minutes = kit.kit().loop().minutes();
        if (sum == minutes) {
            return Stream.empty();
        }
        return Stream.of(Rule.K34.error(
                Place.LOOP,
                "has %s minutes, and its rounds come to %s".formatted(minutes, sum),
                "make the rounds add up"));
    }

    private Stream<Problem> question(Asked asked) {
        boolean exercise = EXERCISES.contains(asked.question().type());
        int least = exercise ? limits.exercise() : limits.question();
        if (asked.block().minutes() >= least) {
            return Stream.empty();
        }
        return Stream.of(Rule.K35.warning(
                Place.round(asked.round()),
                "gives %s min to %s, fewer than %s: %s"
                        .formatted(
                                asked.block().minutes(),
                                exercise ? "an exercise" : "a question",
                                least,
                                Quote.of(asked.question().id())),
                "give it more time, or ask fewer questions"));
    }

    private Stream<Problem> crowded(KitRound round) {
        List<KitBlock> questions =
                round.blocks().stream().filter(KitBlock::isQuestion).toList();
        int most = limits.most(round.minutes());
        if (questions.size() <= most) {
            return Stream.empty();
        }
        return Stream.of(Rule.K35.warning(
                Place.round(round),
                "asks %s questions in %s minutes, more than %s".formatted(questions.size(), round.minutes(), most),
                "move a question to another round"));
    }
}
