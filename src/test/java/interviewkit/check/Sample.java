package interviewkit.check;

import interviewkit.kit.InterviewKit;
import interviewkit.problem.Severity;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A kit that breaks a rule, made by changing one thing of the good one.
 *
 * @param words stand in what the finding says
 * @param also rules that the same change breaks too; it breaks no others
 */
record Sample(
        Rule rule,
        Severity severity,
        String where,
        String words,
        Set<Rule> also,
        String change,
        UnaryOperator<InterviewKit> with) {

    static Sample error(Rule rule, String where, String words, String change, UnaryOperator<InterviewKit> with) {
        return new Sample(rule, Severity.ERROR, where, words, Set.of(), change, with);
    }

    static Sample warning(Rule rule, String where, String words, String change, UnaryOperator<InterviewKit> with) {
        return new Sample(rule, Severity.WARNING, where, words, Set.of(), change, with);
    }

    static Sample note(Rule rule, String where, String words, String change, UnaryOperator<InterviewKit> with) {
        return new Sample(rule, Severity.NOTE, where, words, Set.of(), change, with);
    }

    Sample also(Rule... others) {
        return new Sample(rule, severity, where, words, Set.copyOf(Arrays.asList(others)), change, with);
    }

    InterviewKit kit() {
        return with.apply(KitFixture.kit());
    }

    /** The numbers of all rules that it breaks, in order. */
    Set<String> broken() {
        Set<String> broken = new TreeSet<>();
        broken.add(rule.name());
        also.forEach(other -> broken.add(other.name()));
        return broken;
    }

    @Override
    public String toString() {
        return rule + ": " + change;
    }
}
