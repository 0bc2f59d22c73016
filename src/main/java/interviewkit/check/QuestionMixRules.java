package interviewkit.check;

import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitQuestion.KitProbe;
import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kinds of questions a loop asks, and how far each is followed up. */
final class QuestionMixRules implements RuleGroup {
    private static final Set<String> EXERCISES = Set.of("design", "work-sample");
    private static final List<String> PURPOSES = List.of("role", "rejected-option", "result", "hindsight");

    /** Words of a follow-up on what really happened once. */
    private static final Pattern PAST = Pattern.compile(
            "\\b(did you|(have|had|has) you|you('ve| have| had)|were you|you were|last time|(a|the) time (when|that)|in the past"
                    + "|happened|you last|when was|real case|of your own|you once)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Thresholds.Questions limits;

    QuestionMixRules(Thresholds.Questions limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        pastShare(kit),
                        kit.onQuestions(QuestionMixRules::situation),
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

    private static Stream<Problem> situation(KitQuestion question) {
        boolean past = question.probes().stream()
                .anyMatch(probe -> PAST.matcher(probe.ask().replace('’', '\'')).find());
        if (!question.type().equals("situational") || past) {
            return Stream.empty();
        }
        return Stream.of(Rule.K16.warning(
                Place.question(question),
                "puts a situation, and no probe asks for something that the candidate has lived through: %s"
                        .formatted(Quote.of(question.ask())),
                "add a probe such as \"When were you last in such a place, and what did you do?\""));
    }

    private Stream<Problem> probes(KitQuestion question) {
        List<Problem> problems = new ArrayList<>();
        int count = question.probes().size();
        if (count < limits.fewestProbes() || count > limits.mostProbes()) {
            problems.add(Rule.K17.error(
                    Place.question(question),
                    "has %s probes, not %s to %s".formatted(count, limits.fewestProbes(), limits.mostProbes()),
                    count < limits.fewestProbes() ? "add probes" : "keep those that bring out most"));
        }
        List<String> missing = PURPOSES.stream()
                .filter(purpose ->
                        question.probes().stream().map(KitProbe::purpose).noneMatch(purpose::equals))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(Rule.K17.error(
                    Place.question(question),
                    "has no probe for %s".formatted(String.join(", ", missing)),
                    "ask for the own role, a rejected option and why, how the result was measured, and hindsight"));
        }
        return problems.stream();
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
