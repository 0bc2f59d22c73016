package interviewkit.check;

import interviewkit.problem.Reporting;

/** The rules that are checked in a kit, by the numbers that findings carry, each with what holds where it is kept. */
enum Rule implements Reporting {
    /** Every requirement is asked about, verified, or listed as not assessed. */
    K01,

    /** So is every bonus point, and it is never a gate. */
    K02,

    /** Every question cites items that the posting holds word for word, or is inferred from quoted words. */
    K03,

    /** Nothing claims a requirement that the posting lacks. */
    K04,

    /** Every responsibility is touched by a question. */
    K05,

    /** A must-have is read in two rounds or by two raters. */
    K06,

    /** A loop rates few enough competencies to rate them well, and so does a round. */
    K07,

    /** A role that leads people is assessed on it. */
    K08,

    /** Bonus points take little of the time and never rescue a failed must-have. */
    K09,

    /** Every character of the posting is accounted for. */
    K10,

    /** No question is asked twice, save as a declared second read. */
    K11,

    /** A question makes one request. */
    K12,

    /** A question is open-ended. */
    K13,

    /** A question is short and plain. */
    K14,

    /** Most questions are about past behaviour. */
    K15,

    /** A situational question is followed up with past experience. */
    K16,

    /** A question has probes, the four that matter among them. */
    K17,

    /** No brain-teasers, worn-out questions, trick questions or trivia. */
    K18,

    /** Every round asks about failure or adversity. */
    K19,

    /** No question leads. */
    K20,

    /** A technical term has a gloss. */
    K21,

    /** A bonus question says what else counts. */
    K24,

    /** A question has anchors of its own, at all levels that its importance needs. */
    K25,

    /** Not asked, and asked without evidence, exist and are no numbers. */
    K26,

    /** An anchor has a sensible length, says what was done, and names something concrete. */
    K27,

    /** No trait or polish is rated. */
    K28,

    /** Neighbouring anchors can be told apart. */
    K29,

    /** A scale climbs along one declared axis. */
    K30,

    /** Level 3 meets the bar for this role at this level. */
    K31,

    /** No anchor stands under two competencies. */
    K32,

    /** Weights are equal, or a reason stands beside them. */
    K33,

    /** A round's minutes add up and leave time for both sides. */
    K34,

    /** A question has time enough. */
    K35,

    /** The loop is no longer than it must be. */
    K36,

    /** A round says what it is for, who holds it, what it rates and what it leaves out. */
    K37,

    /** The panel is level with the role, and the hiring manager does not decide alone. */
    K38,

    /** Scorecards are due within one business day. */
    K39,

    /** A technical round is held without résumé, other scorecards and opinions. */
    K40,

    /** No protected topic is asked about. */
    K46,

    /** Leisure is not assessed. */
    K47,

    /** The kit carries the statements that fairness asks for, and the name and date of its pack. */
    K48,

    /** A fact is verified and never rated. */
    K50
}
