package interviewkit.check;

import interviewkit.problem.Reporting;

/** The rules that are checked in a kit, by the numbers that findings carry, each with what holds where it is kept. */
enum Rule implements Reporting {
    K01(
            "every requirement is assessed by at least one question, or is a fact to verify with a line on how, or stands on the \"not assessed, because\" list"),
    K02("every bonus point likewise; a bonus point is never a gate"),
    K03(
            "every question cites the items that it serves, each quoted word for word from the posting with its offsets, or is labelled inferred with the quotes that imply it"),
    K04("nothing in the kit claims a requirement that the posting lacks"),
    K05("every responsibility is touched by a question"),
    K06("each must-have competency is read in two rounds or by two raters"),
    K07("a loop scores 5 to 8 competencies, a round at most 4 (more than 5: E)"),
    K08("a manager, lead or director role assesses people leadership, inferred where the posting is silent"),
    K09("bonus points take at most 20 % of the scored minutes and never rescue a failed must-have"),
    K10(
            "every character of the posting belongs to an item, a heading, context or named noise; nothing vanishes silently"),
    K11("no primary question twice in a loop, save a declared second read"),
    K12("a primary question makes exactly one request"),
    K13("the opener is open-ended (not \"Do you\", \"Have you\", \"Can you\")"),
    K14("at most 45 words, reading grade at most 12 without its technical terms"),
    K15(
            "at least 60 % of the scored questions are past-behaviour; for managers at least 70 % outside the design round"),
    K16("a situational question has a past-experience follow-up"),
    K17("3 to 6 probes each, among them: own role, an option rejected and why, how the result was measured, hindsight"),
    K18("no brain-teasers, \"greatest weakness\", \"in five years\", trick questions, vendor trivia"),
    K19("a question about failure or adversity in every round"),
    K20("no leading phrase, and the question does not give its answer away"),
    K21("a technical term carries a gloss for an interviewer who is not an expert"),
    K24("a bonus question says what experience counts as equivalent"),
    K25(
            "every scored question has its own behavioural anchors: all five levels for a must-have, at least levels 1, 3 and 5 for a bonus point"),
    K26("\"not asked\" and \"asked, no evidence\" exist, and neither is a number"),
    K27(
            "an anchor has 12 to 60 words, says what the candidate said they did, and at levels 3 to 5 names something concrete: a number, an artefact, a decision, a metric"),
    K28(
            "no trait or polish words (smart, passionate, ninja, culture fit, confident, articulate, energetic, native, aggressive …)"),
    K29(
            "neighbouring anchors can be told apart by a yes-or-no observation; none differ only by an adverb or a grade word"),
    K30("a scale climbs along one declared axis: complexity, detail, scale or independence"),
    K31("level 3 means \"meets the bar for this role at this level\" on every page"),
    K32("no anchor stands word for word under two competencies"),
    K33("weights are equal, or a reason stands beside them"),
    K34(
            "a round's minutes are the sum of its blocks; opening at least 2, the candidate's questions at least 5; time to write the scorecard is planned outside the candidate's time"),
    K35("a primary question has at least 6 minutes (breadth) or 10 (depth); at most 3 in 30 minutes, 4 in 45, 5 in 60"),
    K36(
            "at most 4 interviews after the screens (more than 6: E); the candidate's time is at most 6 hours, and in proportion to the role: an hourly job gets one short screen and one interview"),
    K37("each round has a purpose in one sentence, an owner's role, its competencies, and what it does not cover"),
    K38(
            "technical rounds are led at or above the role's level; someone from outside the team takes part; the hiring manager alone does not decide"),
    K39("scorecards are due within one business day"),
    K40("a technical round's pack shows no résumé, no other scorecard and no recruiter's opinion"),
    K46(
            "no question, probe or prompt touches: age or graduation year; family, pregnancy or child care; religion; birthplace, citizenship, accent or first language; disability, illness or medication; arrests; salary history; military discharge; union; genetics; credit; orientation or gender; photographs or social accounts. The lawful form is shipped beside each (authorised to work; able to do this function with or without accommodation; expectation against the posted range)"),
    K47(
            "hobbies and leisure are not assessed: an item about personal use of a product becomes product understanding, at most bonus weight, no gate, with another way to show it"),
    K48(
            "the kit carries an accommodation line, the same-questions statement, a retention period, \"people decide, no automated score decides\", and the jurisdiction pack's name and date"),
    K50("a degree, licence, right to work, number of years or working condition is a fact to verify, never a score");

    private final String holds;

    Rule(String holds) {
        this.holds = holds;
    }

    /** What holds where the rule is kept, in the words of the rules. */
    String holds() {
        return holds;
    }
}
