package interviewkit.check;

import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where in a kit something is, in words that a person finds in {@code kit.json}. */
final class Place {
    static final String POSTING = "posting";
    static final String LOOP = "loop";
    static final String DECISION = "loop/decision";
    static final String SCALE = "scale";
    static final String COMPLIANCE = "compliance";

    /** Numbers count as numbers: items/R2 stands before items/R10. */
    static final Comparator<String> NATURAL =
            Comparator.comparing(Place::padded).thenComparing(Comparator.naturalOrder());

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private Place() {}

    static String item(String id) {
        return "items/" + id;
    }

    static String question(KitQuestion question) {
        return "questions/" + question.id();
    }

    static String competency(KitCompetency competency) {
        return "competencies/" + competency.id();
    }

    static String round(KitRound round) {
        return "rounds/" + round.id();
    }

    private static String padded(String place) {
        return DIGITS.matcher(place).replaceAll(Place::nineDigits);
    }

    private static String nineDigits(MatchResult digits) {
        return "0".repeat(9 - digits.group().length()) + digits.group();
    }
}
