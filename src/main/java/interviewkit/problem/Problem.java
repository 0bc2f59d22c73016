package interviewkit.problem;

import java.util.Objects;

/**
 * A finding, fit to print.
 *
 * @param rule the rule that is broken, for example {@code K17}; empty where no numbered rule stands behind it
 * @param where a place, as {@code file:line:column}, or an id within the kit
 * @param what what is wrong, quoting what was seen
 * @param fix what to do about it; may be empty where {@code what} says it
 */
public record Problem(String rule, Severity severity, String where, String what, String fix) {
    public Problem {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(fix, "fix");
        if (what.isBlank()) {
            throw new IllegalArgumentException("a problem at %s says nothing".formatted(where));
        }
    }

    /** One line: place, severity, rule, what, and the cure in brackets. */
    public String line() {
        String place = where.isEmpty() ? "" : where + ": ";
        String named = rule.isEmpty() ? "" : " " + rule;
        String cure = fix.isEmpty() ? "" : " (" + fix + ")";
        return place + severity.word() + named + ": " + what + cure;
    }
}
