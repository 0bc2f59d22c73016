package interviewkit.lint;

import interviewkit.problem.Problem;
import java.util.stream.Stream;

/** Words that the rest of the library does not know, and nearly knows. */
final class SpellingRules implements LintRules {
    @Override
    public Stream<Problem> check(Content content) {
        return Stream.empty();
    }
}
