package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.RoundTemplate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a round says about itself fits the questions that it has. */
class RoundWordsTest {
    private static final String MANAGER = """
            Database Engineering Manager

            Requirements
            - You have led a team of database administrators
            - You have planned upgrades and migrations of PostgreSQL clusters
            - You have hired and developed engineers
            - You set priorities with product managers and other teams
            """;

    @Test
    void aRoundWithoutItsExerciseAnnouncesNone() {
        InterviewPlan plan = new Planner(Fixtures.library())
                .plan(Fixtures.mapper().map(Fixtures.posting(MANAGER)), PlanOptions.standard());
        for (Round round : plan.loop().rounds()) {
            RoundTemplate written = Fixtures.library().round(round.id()).orElseThrow();
            boolean exercise = round.questions()
                    .anyMatch(planned -> planned.question().type().isExercise());
            if (written.exercise().isPresent()) {
                assertEquals(exercise, round.template().candidateTopic().equals(written.candidateTopic()), round.id());
            }
        }
    }

    @Test
    void everyRoundHasWordsForThatWhichKeepWhatTheInterviewerMustNotSee() {
        for (RoundTemplate round : Fixtures.library().rounds()) {
            if (round.exercise().isPresent()) {
                RoundTemplate plain = round.ofQuestionsAlone();
                assertTrue(plain.exercise().isEmpty(), round.id());
                assertEquals(round.minutes(), plain.minutes());
                assertEquals(seesNothing(round), seesNothing(plain), round.id());
                assertFalse(
                        Stream.of(
                                        plain.opening().say().stream(),
                                        plain.close().say().stream(),
                                        plain.prepare().stream(),
                                        Stream.of(plain.candidateTopic()))
                                .flatMap(lines -> lines)
                                .anyMatch(line -> line.matches("(?i).*\\b(page|sketch|brief|we design)\\b.*")),
                        round.id());
            }
        }
    }

    private static boolean seesNothing(RoundTemplate round) {
        return round.prepare().stream().anyMatch(line -> line.contains("résumé"));
    }
}
