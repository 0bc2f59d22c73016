package interviewkit.team;

import interviewkit.check.Threshold;
import java.util.Map;

/** Whether the numbers that a team sets for the kit rules stay within their bounds. */
final class ThresholdCheck {
    private final Complaints complaints;

    ThresholdCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    void check(Map<String, Integer> set) {
        set.forEach((word, value) -> Threshold.of(word)
                .flatMap(threshold -> threshold.refusal(value))
                .ifPresent(why -> complaints.say(
                        complaints.at("thresholds", word),
                        "threshold \"%s\" cannot be %d".formatted(word, value),
                        why)));
        crossed(set, Threshold.FEWEST_COMPETENCIES, Threshold.MOST_COMPETENCIES);
        crossed(set, Threshold.FEWEST_ANCHOR_WORDS, Threshold.MOST_ANCHOR_WORDS);
    }

    private void crossed(Map<String, Integer> set, Threshold fewest, Threshold most) {
        if (fewest.in(set) > most.in(set)) {
            complaints.say(
                    complaints.at("thresholds", set.containsKey(fewest.word()) ? fewest.word() : most.word()),
                    "\"%s\" is %d and \"%s\" is %d".formatted(fewest.word(), fewest.in(set), most.word(), most.in(set)),
                    "set both so that the fewest are no more than the most");
        }
    }
}
