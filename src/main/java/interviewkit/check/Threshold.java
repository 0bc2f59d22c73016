package interviewkit.check;

import interviewkit.wording.AnchorWording;
import interviewkit.wording.QuestionWording;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A number of a rule that a team may set, within bounds. Beyond them the rule would say nothing any more; what a rule gives
 * the candidate (time to speak and to ask, a loop that ends) can only be made stricter.
 */
public enum Threshold {
    QUESTION_WORDS("question-words", "K14", QuestionWording.MOST_WORDS, 15, 90),
    READING_GRADE("reading-grade", "K14", (int) QuestionWording.MOST_GRADE, 6, 18),
    PAST_PERCENT("past-behaviour-percent", "K15", 60, 0, 100),
    PAST_PERCENT_OF_LEADERS("past-behaviour-percent-of-leaders", "K15", 70, 0, 100),
    FEWEST_COMPETENCIES("fewest-competencies", "K07", 5, 1, 8),
    MOST_COMPETENCIES("most-competencies", "K07", 8, 3, 12),
    COMPETENCIES_IN_ROUND("competencies-in-round", "K07", 4, 1, 5),
    BONUS_PERCENT("bonus-percent", "K09", 20, 0, 50),
    FEWEST_ANCHOR_WORDS("fewest-anchor-words", "K27", AnchorWording.FEWEST_WORDS, 5, 30),
    MOST_ANCHOR_WORDS("most-anchor-words", "K27", AnchorWording.MOST_WORDS, 30, 120),
    OPENING_MINUTES("opening-minutes", "K34", 2, 2, 15),
    CANDIDATE_QUESTIONS_MINUTES("candidate-questions-minutes", "K34", 5, 5, 30),
    QUESTION_MINUTES("question-minutes", "K35", 6, 3, 20),
    EXERCISE_MINUTES("exercise-minutes", "K35", 10, 5, 60),
    INTERVIEWS("interviews", "K36", 4, 1, 6),
    CANDIDATE_MINUTES("candidate-minutes", "K36", 360, 30, 600);

    private final String word;
    private final String rule;
    private final int standard;
    private final int least;
    private final int most;

    Threshold(String word, String rule, int standard, int least, int most) {
        this.word = word;
        this.rule = rule;
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    /** How a configuration names it. */
    public String word() {
        return word;
    }

    public static Optional<Threshold> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** Why a number cannot be set; nothing where it can. */
    public Optional<String> refusal(int value) {
        if (least <= value && value <= most) {
            return Optional.empty();
        }
        return Optional.of(
                value < least && least == standard || value > most && most == standard
                        ? "%s protects the candidate and can only be made stricter than %d".formatted(rule, standard)
                        : "%s takes %d to %d here; it is %d where nobody says otherwise"
                                .formatted(rule, least, most, standard));
    }

    /** What a team has set, or the rule's own number. */
    public int in(Map<String, Integer> set) {
        return set.getOrDefault(word, standard);
    }
}
