package interviewkit.check;

import interviewkit.kit.KitQuestion;
import interviewkit.problem.Problem;
import interviewkit.wording.TechnicalTerms;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An interviewer who is no expert can look up the terms that a question uses. */
final class TechnicalTermRules implements RuleGroup {
    @Override
    public Stream<Problem> check(KitIndex kit) {
        return kit.onQuestions(TechnicalTermRules::unexplained);
    }

    private static Stream<Problem> unexplained(KitQuestion question) {
        List<String> lines = Stream.concat(Stream.of(question.ask()), question.anchors().values().stream())
                .toList();
        List<String> glosses = Stream.of(
                        question.glossary().keySet().stream(),
                        question.glossary().values().stream(),
                        question.background().stream())
                .flatMap(texts -> texts)
                .toList();
        Set<String> open = TechnicalTerms.unexplained(lines, glosses);
        if (open.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K21.note(
                Place.question(question),
                "uses %s without a gloss".formatted(String.join(", ", open)),
                "explain it in the glossary, for an interviewer who is no expert"));
    }
}
