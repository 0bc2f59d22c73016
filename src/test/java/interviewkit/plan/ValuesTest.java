package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.Competency;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the company values is rated beside what the posting asks for, never in its place. */
class ValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"short", "standard", "thorough"})
    void aValueIsRatedOrSaidAndEveryMustHaveKeepsItsRow(String loop) {
        Competency value = value("tell-it-early");
        Competency other = value("share-what-you-know");
        InterviewPlan plain = plan(List.of(), loop);
        InterviewPlan plan = plan(List.of(value, other), loop);
        assertTrue(mustHaves(plan).containsAll(mustHaves(plain)));
        for (Competency one : List.of(value, other)) {
            boolean rated = plan.competency(one.id()).isPresent();
            boolean said = plan.findings().stream()
                    .anyMatch(finding -> finding.kind().equals(PlanFinding.TEAM)
                            && finding.problem().where().equals(one.id()));
            assertTrue(rated != said, one.id());
            assertEquals(
                    rated,
                    plan.questions().anyMatch(question -> question.ratedUnder().equals(one.id())));
        }
        plan.competencies().stream()
                .filter(row -> row.origin() == Origin.VALUE)
                .forEach(row -> assertEquals(Importance.BONUS, row.importance()));
    }

    @ParameterizedTest
    @ValueSource(strings = "standard")
    void theSeedHasRoomForOneValue(String loop) {
        assertTrue(plan(List.of(value("tell-it-early")), loop)
                .competency("value-tell-it-early")
                .isPresent());
    }

    /** Any competency will do whose questions are for anybody. */
    private static Competency value(String id) {
        Competency like =
                Fixtures.library().competency("steadiness-under-pressure").orElseThrow();
        return new Competency(
                Competency.VALUE + id,
                id,
                List.of("integrity", "ownership"),
                like.definition(),
                "",
                java.util.Map.of(),
                List.of(),
                like.probe(),
                List.of(),
                like.equivalents(),
                java.util.Map.of(),
                java.util.Map.of(),
                like.questions(),
                like.examples());
    }

    private static InterviewPlan plan(List<Competency> values, String loop) {
        return new Planner(Fixtures.library(), HouseRules.none().wanting(List.of(), values))
                .plan(Fixtures.mapper().map(Fixtures.seed()), new PlanOptions(loop));
    }

    private static List<String> mustHaves(InterviewPlan plan) {
        return plan.competencies().stream()
                .filter(row -> row.importance() == Importance.MUST)
                .map(RatedCompetency::id)
                .toList();
    }
}
