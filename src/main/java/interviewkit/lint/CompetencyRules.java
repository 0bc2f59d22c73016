package interviewkit.lint;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.wording.Quote;
import interviewkit.wording.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What each competency needs, so that any loop can ask about it and any interviewer can follow. */
final class CompetencyRules implements LintRules {
    private static final int SENTENCES = 2;
    private static final int BACKGROUND = 5;
    private static final int QUESTIONS = 4;
    private static final int PAST_QUESTIONS = 2;

    @Override
    public Stream<Problem> check(Content content) {
        return Stream.concat(
                content.library().competencies().stream()
                        .flatMap(competency -> Stream.of(
                                        definition(content, competency),
                                        background(content, competency),
                                        equivalents(content, competency),
                                        questions(content, competency))
                                .flatMap(problems -> problems)),
                content.questions().flatMap(CompetencyRules::variant));
    }

    private static Stream<Problem> definition(Content content, Competency competency) {
        int sentences = Sentences.of(competency.definition()).size();
        if (sentences == SENTENCES) {
            return Stream.empty();
        }
        return Stream.of(LintRule.L07.warning(
                content.at(competency, "definition"),
                "the definition has %d sentences, not %d: %s"
                        .formatted(sentences, SENTENCES, Quote.of(competency.definition())),
                "say in one what it is, and in one what it takes"));
    }

    private static Stream<Problem> background(Content content, Competency competency) {
        int entries = competency.background().size();
        if (entries == BACKGROUND) {
            return Stream.empty();
        }
        return Stream.of(LintRule.L07.warning(
                content.at(competency, "background"),
                "the background has %d entries, not %d".formatted(entries, BACKGROUND),
                "five entries are what an interviewer reads before the round"));
    }

    private static Stream<Problem> equivalents(Content content, Competency competency) {
        if (!competency.equivalents().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Problem(
                "K24",
                Severity.WARNING,
                content.at(competency, "equivalents"),
                "does not say what else counts",
                "name the experience that counts as equivalent"));
    }

    private static Stream<Problem> questions(Content content, Competency competency) {
        List<Question> questions = competency.questions();
        List<Problem> problems = new ArrayList<>();
        long past = questions.stream()
                .filter(question -> question.type() == QuestionType.PAST_BEHAVIOUR)
                .count();
        String where = content.at(competency, "questions");
        if (questions.size() < QUESTIONS) {
            problems.add(LintRule.L08.error(
                    where, "has %d questions, fewer than %d".formatted(questions.size(), QUESTIONS), "add questions"));
        }
        if (past < PAST_QUESTIONS) {
            problems.add(LintRule.L08.error(
                    where,
                    "has %d questions about past behaviour, fewer than %d".formatted(past, PAST_QUESTIONS),
                    "ask what the candidate did rather than what they would do"));
        }
        if (questions.stream().noneMatch(Question::adversity)) {
            problems.add(LintRule.L08.error(
                    where, "has no question about failure or adversity", "ask about something that went wrong"));
        }
        return problems.stream();
    }

    private static Stream<Problem> variant(Content.Placed placed) {
        Question variant = placed.question();
        if (variant.variantOf().isEmpty()) {
            return Stream.empty();
        }
        Optional<Question> base = placed.competency().questions().stream()
                .filter(question -> question.id().equals(variant.family()))
                .findFirst();
        if (base.isEmpty()) {
            return Stream.of(LintRule.L06.error(
                    placed.at("variant-of"),
                    "there is no question \"%s\" in this competency".formatted(variant.family()),
                    "name the id of the question that this one may stand in for"));
        }
        List<String> different = differences(base.get(), variant);
        return different.isEmpty()
                ? Stream.empty()
                : Stream.of(new Problem(
                        "K22",
                        Severity.WARNING,
                        placed.at(),
                        "differs from \"%s\", which it may stand in for, in %s"
                                .formatted(variant.family(), String.join(", ", different)),
                        "make both equally hard, or leave out variant-of"));
    }

    private static List<String> differences(Question base, Question variant) {
        return Stream.of(
                        differs("type", base.type(), variant.type()),
                        differs("minutes", base.minutes(), variant.minutes()),
                        differs("audience", base.audience(), variant.audience()),
                        differs(
                                "anchors",
                                base.anchors().id(),
                                variant.anchors().id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> differs(String field, Object one, Object two) {
        return Objects.equals(one, two) ? Optional.empty() : Optional.of(field);
    }
}
