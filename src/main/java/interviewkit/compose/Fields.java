package interviewkit.compose;

import interviewkit.kit.KitCompetency;

/**
 * The names of the fields that are filled in. They come back with a scorecard in a year, so they never change; and they
 * hold no dot, because a dot separates levels in a PDF form.
 */
final class Fields {
    static final String CANDIDATE = "candidate";
    static final String OPEN_POINTS = "open_points_settled";
    static final String INTERVIEWER = "interviewer";
    static final String DATE = "date";
    static final String REASONS = "reasons";
    static final String RECOMMENDATION = "recommendation";
    static final String SIGNATURE = "signature";
    static final String SUBMITTED = "submitted";

    private Fields() {}

    static String evidence(AskedQuestion asked) {
        return "q" + asked.number() + "_evidence";
    }

    static String rating(AskedQuestion asked) {
        return "q" + asked.number() + "_rating";
    }

    static String rating(KitCompetency competency) {
        return "c_" + plain(competency.id()) + "_rating";
    }

    static String confidence(KitCompetency competency) {
        return "c_" + plain(competency.id()) + "_confidence";
    }

    /** @param number of the fact in the kit's list, from 1 */
    static String factOutcome(int number) {
        return "v" + number + "_outcome";
    }

    /** @param number of the fact in the kit's list, from 1 */
    static String factNote(int number) {
        return "v" + number + "_note";
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
