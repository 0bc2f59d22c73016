package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.mapping.Mapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops that are shorter or longer than usual, over the library that ships. */
class WishedLoopTest {
    private static final Mapper MAPPER = Fixtures.mapper();
    private static final Planner PLANNER = new Planner(Fixtures.library());

    private static final String MANAGER = """
            Engineering Manager, Search

            Requirements
            - You have led a software team for at least two years
            - You have hired engineers and helped them grow
            - You can discuss system design with senior engineers
            - You set priorities with product managers and explain trade-offs
            - You have improved the reliability of a production service
            - You give clear, timely feedback, also when it is hard

            Nice to have
            - Experience with Elasticsearch or Lucene
            """;

    /** Its demands are all about systems; that people are to be led stands in the title alone. */
    private static final String PLATFORM_MANAGER = """
            Engineering Manager, Edge Platform

            Requirements
            - You have moved a large service from one data centre to another
            - You have built distributed systems that survive the loss of a node
            - You weigh cost against quality when capacity is short
            - You have run services with low latency for millions of users
            - You discuss designs in depth with senior engineers

            Nice to have
            - You have written Rust or C++ in production
            - You use our video product
            """;

    private static final String NURSE = """
            Staff Nurse, Cardiology Ward

            Requirements
            - You recognise a patient who is getting worse and escalate early
            - You administer medication safely and keep accurate records
            - You communicate calmly with patients and their families
            """;

    @Test
    void aShortLoopLeavesOutWhatOnlyOneOfItsInterviewersCanJudge() {
        InterviewPlan plan = plan(MANAGER, new PlanOptions("short"));
        assertTrue(plan.competencies().stream()
                        .filter(row -> row.importance() == Importance.MUST)
                        .count()
                >= 2);
        assertTrue(
                plan.loop().changes().stream().anyMatch(change -> change.contains("no longer rated")),
                plan.loop().changes().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 90, 120, 150, 200})
    void whatALeadingRoleImpliesIsKeptHoweverShortTheLoop(int minutes) {
        InterviewPlan plan = plan(PLATFORM_MANAGER, wishing(OptionalInt.of(minutes), OptionalInt.empty()));
        assertTrue(
                plan.competencies().stream()
                        .anyMatch(row -> row.competency().areas().contains("people-leadership")),
                plan.competencies().stream().map(RatedCompetency::id).toList().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 120, 150})
    void aShortLoopIsNotFilledWithBonusPoints(int minutes) {
        InterviewPlan plan = plan(PLATFORM_MANAGER, wishing(OptionalInt.of(minutes), OptionalInt.empty()));
        assertTrue(5 * minutes(plan, Importance.BONUS)
                <= minutes(plan, Importance.BONUS) + minutes(plan, Importance.MUST));
    }

    @Test
    void aLoopThatCouldReadNoMustHaveIsRefused() {
        PlanException refused =
                assertThrows(PlanException.class, () -> plan(MANAGER, wishing(OptionalInt.empty(), OptionalInt.of(1))));
        assertTrue(refused.getMessage().contains("give it more minutes or rounds"), refused.getMessage());
    }

    @Test
    void aLoopWithTimeToSpareKeepsItsScreen() {
        InterviewPlan plan = plan(NURSE, wishing(OptionalInt.of(90), OptionalInt.empty()));
        assertTrue(plan.loop().rounds().get(0).template().isScreen());
    }

    @Test
    void aWishThatChangesNothingSaysSo() {
        InterviewPlan usual = plan(NURSE, PlanOptions.standard());
        InterviewPlan plan = plan(
                NURSE,
                wishing(
                        OptionalInt.empty(),
                        OptionalInt.of(usual.loop().rounds().size())));
        assertEquals(
                List.of("Nothing: the loop is as it would be planned anyway."),
                plan.loop().changes());
    }

    private static int minutes(InterviewPlan plan, Importance importance) {
        List<String> rows = plan.competencies().stream()
                .filter(row -> row.importance() == importance)
                .map(RatedCompetency::id)
                .toList();
        return plan.loop().rounds().stream()
                .flatMap(round -> round.blocks().stream())
                .filter(block -> block.question()
                        .filter(question -> rows.contains(question.ratedUnder()))
                        .isPresent())
                .mapToInt(Round.Block::minutes)
                .sum();
    }

    private static PlanOptions wishing(OptionalInt minutes, OptionalInt rounds) {
        return new PlanOptions(
                PlanOptions.STANDARD,
                Optional.empty(),
                Optional.empty(),
                minutes,
                rounds,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static InterviewPlan plan(String posting, PlanOptions options) {
        return PLANNER.plan(MAPPER.map(Fixtures.posting(posting)), options);
    }

    @Test
    void aTeamsLimitsHoldWhereNobodyWishesOtherwise() {
        LoopLimits limits = new LoopLimits(OptionalInt.of(200), OptionalInt.of(2));
        InterviewPlan plan = limited(MANAGER, PlanOptions.standard(), limits);
        assertTrue(minutes(plan) <= 200, minutes(plan) + " minutes");
        assertTrue(interviews(plan) <= 2, interviews(plan) + " interviews");
        assertTrue(
                plan.loop().changes().get(0).contains("instead of"),
                plan.loop().changes().toString());
    }

    @Test
    void aWishForOnePostingGoesBeforeATeamsLimit() {
        PlanOptions wish = PlanOptions.standard().within(240);
        InterviewPlan plan = limited(MANAGER, wish, new LoopLimits(OptionalInt.of(90), OptionalInt.empty()));
        assertTrue(minutes(plan) > 90, minutes(plan) + " minutes");
    }

    @Test
    void aLimitThatNoLoopCanKeepIsSaid() {
        InterviewPlan plan =
                limited(MANAGER, PlanOptions.standard(), new LoopLimits(OptionalInt.of(30), OptionalInt.empty()));
        assertTrue(
                plan.loop().changes().stream().anyMatch(line -> line.contains("as the configuration wants")),
                plan.loop().changes().toString());
    }

    @Test
    void aLimitThatIsWideEnoughChangesNothing() {
        LoopLimits wide = new LoopLimits(OptionalInt.of(600), OptionalInt.of(6));
        InterviewPlan plan = limited(MANAGER, PlanOptions.standard(), wide);
        assertEquals(plan(MANAGER, PlanOptions.standard()).loop(), plan.loop());
    }

    private static InterviewPlan limited(String posting, PlanOptions options, LoopLimits limits) {
        HouseRules rules =
                new HouseRules(List.of(), List.of(), HouseRules.MOST_COMPETENCIES, HouseRules.BONUS_PERCENT, limits);
        return new Planner(Fixtures.library(), rules).plan(MAPPER.map(Fixtures.posting(posting)), options);
    }

    private static int minutes(InterviewPlan plan) {
        return plan.loop().rounds().stream().mapToInt(Round::minutes).sum();
    }

    private static long interviews(InterviewPlan plan) {
        return plan.loop().rounds().stream()
                .filter(round -> !round.template().isScreen())
                .count();
    }
}
