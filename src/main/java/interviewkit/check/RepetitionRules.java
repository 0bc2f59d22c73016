package interviewkit.check;

import interviewkit.check.KitIndex.Asked;
import interviewkit.kit.KitQuestion;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import interviewkit.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A candidate is asked the same thing twice only on purpose. */
final class RepetitionRules implements RuleGroup {
    private static final double SAME_WORDS = 0.5;

    private final Thresholds.Questions limits;

    RepetitionRules(Thresholds.Questions limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.concat(askedTwice(kit).stream(), alike(kit).stream());
    }

    private static List<Problem> askedTwice(KitIndex kit) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Asked> before = new HashMap<>();
        for (Asked asked : kit.asked()) {
            Asked earlier = before.put(asked.question().id(), asked);
            if (earlier != null && !asked.block().secondRead()) {
                problems.add(Rule.K11.error(
                        Place.question(asked.question()),
                        "is asked in %s and again in %s"
                                .formatted(Place.round(earlier.round()), Place.round(asked.round())),
                        "ask another question, or declare the second one a second read"));
            }
        }
        return problems;
    }

    private List<Problem> alike(KitIndex kit) {
        List<Problem> problems = new ArrayList<>();
        List<KitQuestion> questions = kit.questions().stream()
                .sorted(Comparator.comparing(KitQuestion::id))
                .toList();
        List<Wording> asks =
                questions.stream().map(question -> Wording.of(question.ask())).toList();
        for (int one = 0; one < asks.size(); one++) {
            for (int two = one + 1; two < asks.size(); two++) {
                if (isAlike(asks.get(one), asks.get(two))) {
                    problems.add(Rule.K11.error(
                            Place.question(questions.get(two)),
                            "asks the same as %s: %s"
                                    .formatted(
                                            Place.question(questions.get(one)),
                                            Quote.of(questions.get(two).ask())),
                            "keep one of the two"));
                }
            }
        }
        return problems;
    }

    /** Whether they share their words, or have so many in common that other endings may make up the difference. */
    private boolean isAlike(Wording one, Wording two) {
        double words = one.likeness(two);
        return words > limits.alike() || words > SAME_WORDS && one.letters().likeness(two.letters()) > limits.alike();
    }
}
