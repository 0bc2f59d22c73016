package interviewkit.lint;

import interviewkit.library.RatingScale;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.wording.Quote;
import interviewkit.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The one scale says what 3 means, and what is no number. */
final class ScaleRules implements LintRules {
    private static final String FILE = "scales/five-point.yaml";
    private static final String BAR = "meets the bar for this role at this level";
    private static final List<String> NOT_RATED = List.of("not-asked", "no-evidence");

    @Override
    public Stream<Problem> check(Content content) {
        RatingScale scale = content.library().scale();
        Stream<Problem> missing = NOT_RATED.stream()
                .filter(id ->
                        scale.notRated().stream().noneMatch(one -> one.id().equals(id)))
                .map(id -> error(
                        "K26",
                        content.at(FILE, "not-rated"),
                        "has no answer %s".formatted(Quote.of(id)),
                        "offer \"not asked\" and \"asked, no evidence\" beside the levels"));
        Stream<Problem> bar = scale.levels().size() == 5
                        && Wording.of(scale.label(3)).joined().equals(BAR)
                ? Stream.empty()
                : Stream.of(error(
                        "K31",
                        content.at(FILE, "levels", 2, "label"),
                        "level 3 of 5 does not say that it meets the bar for this role at this level",
                        "label it so; every page and every anchor counts on it"));
        return Stream.concat(missing, bar);
    }

    private static Problem error(String rule, String where, String what, String fix) {
        return new Problem(rule, Severity.ERROR, where, what, fix);
    }
}
