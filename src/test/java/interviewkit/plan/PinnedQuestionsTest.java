package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.posting.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a team wants asked in any case. */
class PinnedQuestionsTest {
    private static final String POSTING = """
            Workshop manager, Harbour Cycles

            About the role
            You lead the six mechanics of our repair workshop and answer for their work.

            Requirements
            - You have led a team and helped people grow in their work
            - You plan the week's work so that repairs are ready when promised
            - You deal calmly with customers who are not satisfied

            Nice to have
            - You have kept a stock of spare parts
            """;

    @Test
    void aPinnedQuestionIsAskedAndItsItemsAreQuoted() {
        InterviewPlan plain = plan(List.of(), PlanOptions.standard(), Fixtures.seed());
        for (RatedCompetency row : plain.competencies().subList(0, 4)) {
            String free = row.competency().questions().stream()
                    .filter(question -> !question.type().isExercise())
                    .map(row.competency()::questionId)
                    .filter(id -> !asked(plain).contains(id))
                    .findFirst()
                    .orElseThrow();
            InterviewPlan pinned = plan(List.of(free), PlanOptions.standard(), Fixtures.seed());
            assertTrue(asked(pinned).contains(free), free);
            assertEquals(List.of(), said(pinned));
            assertEquals(ids(plain), ids(pinned));
        }
    }

    @RepeatedTest(12)
    void everyPinIsAskedOrSaidAndTakesNoRowFromAMustHave(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        PlanOptions options = random.nextBoolean()
                ? PlanOptions.standard()
                : new PlanOptions("short", Optional.empty(), Optional.empty());
        InterviewPlan plain = plan(List.of(), options);
        List<String> pins = new ArrayList<>();
        plain.competencies()
                .forEach(row -> row.competency()
                        .questions()
                        .forEach(question -> pins.add(row.competency().questionId(question))));
        java.util.Collections.shuffle(pins, random);
        List<String> some = pins.subList(0, 1 + random.nextInt(5));
        InterviewPlan pinned = plan(some, options);
        assertTrue(mustHaves(pinned).containsAll(mustHaves(plain)), some.toString());
        for (String pin : some) {
            assertTrue(asked(pinned).contains(pin) != said(pinned).contains(pin), pin);
        }
        assertEquals(asked(pinned).size(), asked(pinned).stream().distinct().count(), "no question is asked twice");
    }

    @Test
    void anotherSetOfQuestionsKeepsThePinnedOne() {
        String pin = asked(plan(List.of(), PlanOptions.standard())).get(0);
        PlanOptions second = new PlanOptions(
                "standard",
                Optional.empty(),
                Optional.empty(),
                java.util.OptionalInt.empty(),
                java.util.OptionalInt.empty(),
                false,
                Optional.of(QuestionSet.B),
                Optional.empty());
        assertTrue(asked(plan(List.of(pin), second)).contains(pin), pin);
    }

    @Test
    void aPinWhoseCompetencyThePostingDoesNotCallForIsSaid() {
        String pin = "web-performance/"
                + Fixtures.library()
                        .competency("web-performance")
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .id();
        InterviewPlan plan = plan(List.of(pin), PlanOptions.standard());
        assertEquals(List.of(pin), said(plan));
        assertTrue(plan.findings()
                .get(plan.findings().size() - 1)
                .problem()
                .what()
                .contains("is not rated for this posting"));
    }

    private static InterviewPlan plan(List<String> pins, PlanOptions options) {
        return plan(pins, options, Fixtures.posting(POSTING));
    }

    private static InterviewPlan plan(List<String> pins, PlanOptions options, Posting posting) {
        return new Planner(Fixtures.library(), HouseRules.none().wanting(pins, List.of()))
                .plan(Fixtures.mapper().map(posting), options);
    }

    private static List<String> asked(InterviewPlan plan) {
        return plan.questions().map(PlannedQuestion::id).toList();
    }

    private static List<String> said(InterviewPlan plan) {
        return plan.findings().stream()
                .filter(finding -> finding.kind().equals(PlanFinding.TEAM))
                .map(finding -> finding.problem().where())
                .toList();
    }

    private static List<String> ids(InterviewPlan plan) {
        return plan.competencies().stream().map(RatedCompetency::id).toList();
    }

    private static java.util.Set<String> mustHaves(InterviewPlan plan) {
        return plan.competencies().stream()
                .filter(row -> row.importance() == Importance.MUST)
                .map(RatedCompetency::id)
                .collect(Collectors.toSet());
    }
}
