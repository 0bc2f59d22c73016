package interviewkit.check;

import interviewkit.problem.Problem;
import java.util.stream.Stream;

/** Rules about one thing. */
interface RuleGroup {
    Stream<Problem> check(KitIndex kit);
}
