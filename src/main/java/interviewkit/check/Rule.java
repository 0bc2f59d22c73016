package interviewkit.check;

import interviewkit.problem.Problem;
import interviewkit.problem.Severity;

/** The rules that are checked in a kit, by the numbers that findings carry. */
public enum Rule {
    K01("Every requirement is asked about, verified, or listed as not assessed."),
    K02("So is every bonus point, and it is never a gate."),
    K03("Every question cites items that the posting holds word for word, or is inferred from quoted words."),
    K04("Nothing claims a requirement that the posting lacks."),
    K05("Every responsibility is touched by a question."),
    K06("A must-have is read in two rounds or by two raters."),
    K07("A loop rates few enough competencies to rate them well, and so does a round."),
    K08("A role that leads people is assessed on it."),
    K09("Bonus points take little of the time and never rescue a failed must-have."),
    K10("Every character of the posting is accounted for."),
    K11("No question is asked twice, save as a declared second read."),
    K12("A question makes one request."),
    K13("A question is open-ended."),
    K14("A question is short and plain."),
    K15("Most questions are about past behaviour."),
    K16("A situational question is followed up with past experience."),
    K17("A question has probes, the four that matter among them."),
    K18("No brain-teasers, worn-out questions, trick questions or trivia."),
    K19("Every round asks about failure or adversity."),
    K20("No question leads."),
    K21("A technical term has a gloss."),
    K24("A bonus question says what else counts."),
    K25("A question has anchors of its own, at all levels that its importance needs."),
    K26("Not asked, and asked without evidence, exist and are no numbers."),
    K27("An anchor has a sensible length, says what was done, and names something concrete."),
    K28("No trait or polish is rated."),
    K29("Neighbouring anchors can be told apart."),
    K30("A scale climbs along one declared axis."),
    K31("Level 3 meets the bar for this role at this level."),
    K32("No anchor stands under two competencies."),
    K33("Weights are equal, or a reason stands beside them."),
    K34("A round's minutes add up and leave time for both sides."),
    K35("A question has time enough."),
    K36("The loop is no longer than it must be."),
    K37("A round says what it is for, who holds it, what it rates and what it leaves out."),
    K38("The panel is level with the role, and the hiring manager does not decide alone."),
    K39("Scorecards are due within one business day."),
    K40("A technical round is held without résumé, other scorecards and opinions."),
    K46("No protected topic is asked about."),
    K47("Leisure is not assessed."),
    K48("The kit carries the statements that fairness asks for, and the name and date of its pack."),
    K50("A fact is verified and never rated.");

    private final String promise;

    Rule(String promise) {
        this.promise = promise;
    }

    /** What holds where the rule is kept, in one sentence. */
    public String promise() {
        return promise;
    }

    Problem error(String where, String what, String fix) {
        return new Problem(name(), Severity.ERROR, where, what, fix);
    }

    Problem warning(String where, String what, String fix) {
        return new Problem(name(), Severity.WARNING, where, what, fix);
    }

    Problem note(String where, String what, String fix) {
        return new Problem(name(), Severity.NOTE, where, what, fix);
    }
}
