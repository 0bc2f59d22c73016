package interviewkit.lint;

import interviewkit.problem.Problem;
import java.util.stream.Stream;

/** Rules that look at one side of the library. */
interface LintRules {
    Stream<Problem> check(Content content);
}
