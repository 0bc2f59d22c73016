package interviewkit.wording;

import interviewkit.problem.Problem;
import interviewkit.problem.Severity;

/**
 * What a rule says about a sentence, wherever the sentence stands.
 *
 * @param rule the number of the kit rule
 */
public record Remark(String rule, Severity severity, String what, String fix) {
    static Remark error(String rule, String what, String fix) {
        return new Remark(rule, Severity.ERROR, what, fix);
    }

    static Remark warning(String rule, String what, String fix) {
        return new Remark(rule, Severity.WARNING, what, fix);
    }

    public Problem at(String where) {
        return new Problem(rule, severity, where, what, fix);
    }
}
