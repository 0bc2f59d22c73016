package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import java.util.List;
import java.util.stream.Stream;

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

    /**
     * Whether an earlier set asks a question too, for want of equivalents.
     *
     * @param asked all that this set asks of the competency in a loop
     */
    boolean repeats(Competency competency, Question question, List<Question> asked) {
        return Stream.of(values())
                .filter(earlier -> earlier.ordinal() < ordinal())
                .flatMap(earlier -> asked.stream().map(other -> earlier.of(competency, inFirst(competency, other))))
                .anyMatch(question::equals);
    }

    /** What the first set asks in the place of a question of this one. */
    private Question inFirst(Competency competency, Question question) {
        List<Question> equals = equivalents(competency, question);
        return equals.get(Math.floorMod(equals.indexOf(question) - ordinal(), equals.size()));
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
