package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.check.KitCheck;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitAssembly;
import interviewkit.library.Question;
import interviewkit.mapping.Mapper;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans for postings from several walks of work, written for this test. */
class PlannerTest {
    private static final Mapper MAPPER = Fixtures.mapper();
    private static final Planner PLANNER = new Planner(Fixtures.library());

    static Stream<String> postings() {
        return Stream.of(NURSE, WELDER, ACCOUNTANT, DIRECTOR, SHOP);
    }

    private static final String NURSE = """
            Staff Nurse, Surgical Ward
            St Anne's Hospital

            You will look after a 28-bed surgical ward by day and night.

            Your tasks
            - Record observations and act on early-warning scores.
            - Give medicines and check them with a colleague.

            What you need
            - Registration as a nurse.
            - You recognise when a patient is getting worse and escalate.
            - You give and check medication safely.
            - You write care plans with patients and families.
            - Willing to work shifts and weekends.

            Desirable
            - Experience of teaching students on the ward.
            """;

    private static final String WELDER = """
            Welder (m/f/d)
            Nordhafen Stahlbau, Kiel

            Requirements
            - MAG and TIG welding of pipes to a written procedure.
            - You read weld symbols and drawings.
            - You work safely at height and with gas.
            - At least 3 years as a welder.

            Nice to have
            - A valid welder's test certificate.
            """;

    private static final String ACCOUNTANT = """
            Senior Accountant
            Lindqvist Foods

            Requirements
            - You close the books of three entities each month.
            - Reconciliation of balance sheet accounts.
            - Preparation of financial statements under IFRS.
            - Attention to detail and deadlines.
            - Bachelor's degree in accounting.
            """;

    private static final String DIRECTOR = """
            Director of Engineering
            Harbour Pay

            What you bring
            - You have led several engineering teams through their managers.
            - You set technical strategy and a budget.
            - You have run large-scale distributed systems.
            """;

    private static final String SHOP = """
            Shop assistant, part-time
            Marta's Garden Centre

            You will
            - Serve customers and work the till.
            - Keep shelves filled and clean.

            We ask for
            - Friendliness with customers, also on busy Saturdays.
            - You can lift 15 kg.
            """;

    @ParameterizedTest
    @MethodSource("postings")
    void theKitOfAnyWalkOfWorkBreaksNoRuleAtErrorLevel(String text) {
        InterviewPlan plan = plan(text);
        InterviewKit kit = new KitAssembly(plan, "00", "K-test", "test").kit();
        List<Problem> errors = KitCheck.standard().check(kit).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @MethodSource("postings")
    void everyItemIsAskedVerifiedOrListedWithAReason(String text) {
        InterviewPlan plan = plan(text);
        Set<Item> listed = new HashSet<>();
        plan.notAssessed().forEach(one -> {
            assertFalse(one.why().isBlank());
            one.item().ifPresent(listed::add);
        });
        plan.posting().items().stream()
                .filter(item -> item.kind() != ItemKind.RESPONSIBILITY)
                .forEach(
                        item -> assertTrue(!plan.treatment(item).equals("none") || listed.contains(item), item.text()));
    }

    @ParameterizedTest
    @MethodSource("postings")
    void noQuestionIsAskedTwice(String text) {
        List<String> ids = plan(text).questions().map(PlannedQuestion::id).toList();
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
    }

    /** The same side again in another story is a second read, by another interviewer. */
    @ParameterizedTest
    @MethodSource("postings")
    void equivalentQuestionsNeverStandInOneRound(String text) {
        for (Round round : plan(text).loop().rounds()) {
            List<String> families = round.questions()
                    .map(question ->
                            question.owner().id() + "/" + question.question().family())
                    .toList();
            assertEquals(new HashSet<>(families).size(), families.size(), families.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("postings")
    void everyQuestionGetsTheTimeThatItNeeds(String text) {
        for (Round round : plan(text).loop().rounds()) {
            for (Round.Block block : round.blocks()) {
                block.question().map(PlannedQuestion::question).ifPresent(question -> assertEnough(question, block));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("postings")
    void theSamePostingGivesTheSamePlan(String text) {
        assertEquals(plan(text), plan(text));
    }

    @Test
    void anHourlyJobTakesLittleOfACandidatesTime() {
        InterviewPlan shop = plan(SHOP);
        assertTrue(shop.loop().minutes() <= 60, "minutes: " + shop.loop().minutes());
        assertTrue(shop.loop().minutes() < plan(ACCOUNTANT).loop().minutes());
    }

    @Test
    void whoeverLeadsPeopleIsAskedAboutIt() {
        InterviewPlan plan = plan(DIRECTOR);
        assertTrue(plan.competencies().stream()
                .anyMatch(row -> row.competency().areas().contains("people-leadership")));
    }

    @Test
    void aFactIsVerifiedWithThePostingsOwnWords() {
        FactToVerify years = plan(WELDER).verify().stream()
                .filter(fact -> fact.guide().area().equals("experience-length"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                String.join(" ", years.how()).contains("“At least 3 years”"),
                years.how().toString());
    }

    @Test
    void aPostingThatAsksNothingGivesAMessage() {
        PlanException e = assertThrows(PlanException.class, () -> plan("We build boats in Kiel. We love the sea."));
        assertTrue(e.getMessage().contains("no requirement, bonus point or duty was found"), e.getMessage());
    }

    private static void assertEnough(Question question, Round.Block block) {
        assertTrue(block.minutes() >= question.leastMinutes(), question.id() + " has " + block.minutes());
    }

    @Test
    void nothingIsAskedOnTheStrengthOfAGuess() {
        InterviewPlan plan =
                plan(WELDER.replace("- At least 3", "- Must pass a 3G vertical plate test beforehand.\n- At least 3"));
        Item test = plan.map()
                .posting()
                .items(ItemKind.REQUIREMENT)
                .filter(item -> item.text().contains("3G"))
                .findFirst()
                .orElseThrow();
        assertTrue(plan.loop().rounds().stream()
                .flatMap(Round::questions)
                .noneMatch(question -> question.items().contains(test)));
        NotAssessed left = plan.notAssessed().stream()
                .filter(one -> one.item().filter(test::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals("Not in the library", left.what());
    }

    private static InterviewPlan plan(String text) {
        Posting posting = Fixtures.posting(text);
        return PLANNER.plan(MAPPER.map(posting), PlanOptions.standard());
    }
}
