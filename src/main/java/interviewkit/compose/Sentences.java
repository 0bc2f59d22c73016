package interviewkit.compose;

/** Sentences that stand in more than one document, so that they say the same everywhere. */
final class Sentences {
    static final String DUE =
            "Every scorecard is due within one business day, and before its writer talks to another interviewer.";

    static final String INDEPENDENT = "You see no résumé, no other scorecard and no opinion before yours is in.";

    static final String SAME_QUESTIONS =
            "Everybody who interviews for this role is asked the same questions and rated on the same scales.";

    static final String PEOPLE_DECIDE = "People decide. No automated score decides about anybody.";

    static final String ADJUSTMENTS =
            "An adjustment to any part of the process can be asked for at any time, without giving a reason. It changes"
                    + " nothing about how somebody is assessed.";

    static final String BONUS_RULE =
            "A bonus point counts upwards only: no experience here lowers nothing, and it never makes up for a"
                    + " must-have.";

    static final String VALUE_RULE =
            "A value of the company, not a demand of the posting: every candidate is asked. It weighs half of a must-have,"
                    + " rules nobody out, and never makes up for a must-have.";

    static final String NO_NUMBER =
            "Neither “not asked” nor “asked, no evidence” is a number; neither lowers anything.";

    static final String TRIAL =
            "offer every candidate the same fifteen minutes with a trial account of the product before the first round, or"
                    + " offer it to none.";

    static final String SEVERAL_QUESTIONS = "Where several questions stand behind a competency, its rating is not their"
            + " average: choose the number that your notes support best.";

    private Sentences() {}
}
