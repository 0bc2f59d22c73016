package interviewkit.check;

import interviewkit.wording.AnchorWording;
import interviewkit.wording.FollowUps;
import java.util.Map;

/** The numbers behind the rules. A team may set its own; {@link #standard()} are those that the rules name. */
public record Thresholds(Balance balance, Questions questions, Anchors anchors, Rounds rounds, Loop loop) {

    private static final double PERCENT = 100;

    public static Thresholds standard() {
        return of(Map.of());
    }

    /**
     * The numbers of a team.
     *
     * @param set by the word of a {@link Threshold}; those of the rules stand for the rest
     */
    public static Thresholds of(Map<String, Integer> set) {
        return new Thresholds(balance(set), questions(set), anchors(set), rounds(set), loop(set));
    }

    private static Balance balance(Map<String, Integer> set) {
        int fewest = Threshold.FEWEST_COMPETENCIES.in(set);
        return new Balance(
                fewest,
                Math.min(3, fewest),
                Threshold.MOST_COMPETENCIES.in(set),
                Threshold.COMPETENCIES_IN_ROUND.in(set),
                5,
                Threshold.BONUS_PERCENT.in(set) / PERCENT);
    }

    private static Questions questions(Map<String, Integer> set) {
        return new Questions(
                Threshold.QUESTION_WORDS.in(set),
                Threshold.READING_GRADE.in(set),
                FollowUps.FEWEST,
                FollowUps.MOST,
                Threshold.PAST_PERCENT.in(set) / PERCENT,
                Threshold.PAST_PERCENT_OF_LEADERS.in(set) / PERCENT,
                0.85);
    }

    private static Anchors anchors(Map<String, Integer> set) {
        return new Anchors(
                Threshold.FEWEST_ANCHOR_WORDS.in(set), Threshold.MOST_ANCHOR_WORDS.in(set), AnchorWording.OVERLAP);
    }

    private static Rounds rounds(Map<String, Integer> set) {
        return new Rounds(
                Threshold.OPENING_MINUTES.in(set),
                Threshold.CANDIDATE_QUESTIONS_MINUTES.in(set),
                Threshold.QUESTION_MINUTES.in(set),
                Threshold.EXERCISE_MINUTES.in(set),
                3,
                4,
                5);
    }

    private static Loop loop(Map<String, Integer> set) {
        return new Loop(Threshold.INTERVIEWS.in(set), 6, Threshold.CANDIDATE_MINUTES.in(set), 1, 30, 1);
    }

    /**
     * How the loop's attention is shared out.
     *
     * @param fewest competencies that a loop rates at least
     * @param fewestInShortLoop the same, for a loop with a single interview after the screens
     * @param most competencies that a loop rates
     * @param mostInRound competencies that one round rates; more is a warning
     * @param limitInRound more than this is an error
     * @param bonusShare the largest share of the rated minutes for bonus points
     */
    public record Balance(
            int fewest, int fewestInShortLoop, int most, int mostInRound, int limitInRound, double bonusShare) {}

    /**
     * Questions.
     *
     * @param words in what is read aloud, at most
     * @param grade the highest reading grade
     * @param fewestProbes a question's probes
     * @param mostProbes a question's probes
     * @param pastShare the least share of questions about past behaviour
     * @param pastShareOfLeaders the same, for a role that leads people
     * @param alike two questions that are more alike than this, from 0 to 1, count as the same
     */
    public record Questions(
            int words,
            double grade,
            int fewestProbes,
            int mostProbes,
            double pastShare,
            double pastShareOfLeaders,
            double alike) {}

    /**
     * Anchors.
     *
     * @param overlap neighbours that share a larger part of their words than this cannot be told apart
     */
    public record Anchors(int fewestWords, int mostWords, double overlap) {}

    /**
     * The minutes of a round.
     *
     * @param opening at least
     * @param candidateQuestions at least
     * @param question minutes that a question has at least
     * @param exercise minutes that a design or work sample has at least
     * @param mostIn30 questions in a round of up to 30 minutes
     * @param mostIn45 questions in a round of up to 45 minutes
     * @param mostInLonger questions in a longer round
     */
    public record Rounds(
            int opening,
            int candidateQuestions,
            int question,
            int exercise,
            int mostIn30,
            int mostIn45,
            int mostInLonger) {
        int most(int minutes) {
            if (minutes <= 30) {
                return mostIn30;
            }
            return minutes <= 45 ? mostIn45 : mostInLonger;
        }
    }

    /**
     * The loop as a whole.
     *
     * @param interviews after the screens; more is a warning
     * @param limit more interviews than this is an error
     * @param minutes of the candidate's time
     * @param hourlyScreens screens for a job that is paid by the hour
     * @param hourlyScreenMinutes the length of such a screen
     * @param hourlyInterviews interviews for such a job
     */
    public record Loop(
            int interviews, int limit, int minutes, int hourlyScreens, int hourlyScreenMinutes, int hourlyInterviews) {}
}
