package interviewkit.lint;

import interviewkit.library.Competency;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.wording.TechnicalTerms;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A technical term of a question or an anchor is explained beside it, for an interviewer who is no expert (K21). */
final class GlossRules implements LintRules {
    @Override
    public Stream<Problem> check(Content content) {
        return Stream.concat(
                content.questions()
                        .flatMap(placed -> unexplained(
                                placed.competency(), placed.question().ask(), placed.at("ask"))),
                content.anchors().flatMap(anchor -> unexplained(anchor.competency(), anchor.text(), anchor.at())));
    }

    private static Stream<Problem> unexplained(Competency competency, String line, String where) {
        Set<String> open = TechnicalTerms.unexplained(List.of(line), explanations(competency));
        if (open.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Problem(
                "K21",
                Severity.NOTE,
                where,
                "uses %s without a gloss".formatted(String.join(", ", open)),
                "explain it in the glossary, for an interviewer who is no expert"));
    }

    private static List<String> explanations(Competency competency) {
        return Stream.of(
                        competency.glossary().keySet().stream(),
                        competency.glossary().values().stream(),
                        competency.background().stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
