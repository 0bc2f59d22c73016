package interviewkit.check;

import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitQuestion.KitProbe;
import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import interviewkit.wording.FollowUps;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What kinds of questions a loop asks, and how far each is followed up. */
final class QuestionMixRules implements RuleGroup {
    private static final Set<String> EXERCISES = Set.of("design", "work-sample");

    private final Thresholds.Questions limits;
    private final FollowUps followUps;

    QuestionMixRules(Thresholds.Questions limits) {
        this.limits = limits;
        this.followUps = new FollowUps(limits.fewestProbes(), limits.mostProbes());
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        pastShare(kit),
                        kit.onQuestions(this::situation),
                        kit.onQuestions(this::probes),
                        kit.rounds().stream().flatMap(round -> adversity(kit, round)))
                .flatMap(problems -> problems);
    }

    /** Exercises do not count; for somebody who is to lead people, nor does the round with the design. */
    private Stream<Problem> pastShare(KitIndex kit) {
        boolean leads = kit.kit().role().leads();
        List<KitQuestion> counted = kit.asked().stream()
                .filter(asked -> !leads || !designs(kit, asked.round()))
                .map(KitIndex.Asked::question)
                .filter(question -> !EXERCISES.contains(question.type()))
                .distinct()
                .toList();
        long past = counted.stream()
                .filter(question -> question.type().equals("past-behaviour"))
                .count();
        double share = leads ? limits.pastShareOfLeaders() : limits.pastShare();
        if (past >= share * counted.size()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K15.warning(
                Place.LOOP,
                "%s of %s questions are about past behaviour, fewer than %s %%"
                        .formatted(past, counted.size(), Math.round(100 * share)),
                "ask what the candidate did rather than what they would do or know"));
    }

    private static boolean designs(KitIndex kit, KitRound round) {
        return kit.askedIn(round).stream()
                .anyMatch(asked -> asked.question().type().equals("design"));
    }

    private Stream<Problem> situation(KitQuestion question) {
        List<String> probes = question.probes().stream().map(KitProbe::ask).toList();
        return followUps
                .situation(question.type(), question.ask(), probes)
                .map(remark -> remark.at(Place.question(question)));
    }

    private Stream<Problem> probes(KitQuestion question) {
        List<String> purposes =
                question.probes().stream().map(KitProbe::purpose).toList();
        return followUps.purposes(purposes).map(remark -> remark.at(Place.question(question)));
    }

    private static Stream<Problem> adversity(KitIndex kit, KitRound round) {
        List<KitIndex.Asked> asked = kit.askedIn(round);
        if (asked.isEmpty() || asked.stream().anyMatch(one -> one.question().adversity())) {
            return Stream.empty();
        }
        return Stream.of(Rule.K19.warning(
                Place.round(round),
                "none of its questions (%s) is about failure or adversity".formatted(asked.size()),
                "ask one question about something that went wrong or was hard"));
    }
}
