package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.Competency;
import interviewkit.library.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Variants over the whole library. */
class QuestionSetTest {
    @Test
    void aVariantDiffersInNoMinutesTypeOrDifficulty() {
        each((competency, question) -> {
            for (QuestionSet set : QuestionSet.values()) {
                Question other = set.of(competency, question);
                assertEquals(question.minutes(), other.minutes(), competency.questionId(question));
                assertEquals(question.type(), other.type(), competency.questionId(question));
                assertEquals(question.audience(), other.audience(), competency.questionId(question));
                assertEquals(question.adversity(), other.adversity(), competency.questionId(question));
            }
        });
    }

    @Test
    void noTwoVariantsAskTheSameWhereThereAreEnough() {
        each((competency, question) -> {
            List<Question> equals = QuestionSet.equivalents(competency, question);
            Set<Question> asked = new HashSet<>();
            for (QuestionSet set : QuestionSet.values()) {
                boolean isNew = asked.add(set.of(competency, question));
                assertEquals(!isNew, repeats(set, competency, question), competency.questionId(question) + set);
            }
            assertTrue(asked.size() == Math.min(3, equals.size()));
        });
    }

    @Test
    void twoEquivalentsOfOneLoopLeaveNothingNewForTheNextVariant() {
        each((competency, question) -> {
            List<Question> pair = QuestionSet.equivalents(competency, question);
            if (pair.size() == 2) {
                assertTrue(QuestionSet.B.repeats(competency, question, pair), competency.questionId(question));
            }
        });
    }

    private static boolean repeats(QuestionSet set, Competency competency, Question question) {
        Question other = set.of(competency, question);
        return set.repeats(competency, other, List.of(other));
    }

    private static void each(java.util.function.BiConsumer<Competency, Question> check) {
        for (Competency competency : Fixtures.library().competencies()) {
            competency.questions().forEach(question -> check.accept(competency, question));
        }
    }
}
