package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import java.util.List;

/**
 * Which of equivalent questions are asked: A is the plan's first choice, B and C are for the next candidates of the same
 * role. Where a question has fewer equivalents than that, the rotation starts again: with two, C asks what A asks.
 */
public enum QuestionSet {
    A,
    B,
    C;

    /** The equivalent of a question that this set asks. */
    Question of(Competency competency, Question question) {
        List<Question> equals = equivalents(competency, question);
        return equals.get((equals.indexOf(question) + ordinal()) % equals.size());
    }

    /** Whether a question has too few equivalents for this set to ask one that no earlier set asks. */
    boolean repeats(Competency competency, Question question) {
        return equivalents(competency, question).size() <= ordinal();
    }

    /** A question and those that may stand in for it: in no more time, of no other kind, no easier and no harder. */
    static List<Question> equivalents(Competency competency, Question question) {
        return competency.questions().stream()
                .filter(other -> other.family().equals(question.family()))
                .filter(other -> other.type() == question.type())
                .filter(other -> other.minutes() == question.minutes())
                .filter(other -> other.audience() == question.audience())
                .filter(other -> other.adversity() == question.adversity())
                .toList();
    }
}
