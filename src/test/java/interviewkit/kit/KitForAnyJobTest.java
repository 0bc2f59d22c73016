package interviewkit.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.check.KitCheck;
import interviewkit.pipeline.KitMaker;
import interviewkit.plan.PlanOptions;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Postings from all walks of work get a kit that breaks no rule and is in proportion to the job. */
class KitForAnyJobTest {
    private static final KitMaker MAKER = new KitMaker(Fixtures.library(), Fixtures.mapper());

    private static final String NURSE = """
            Staff Nurse, Stroke Unit
            Leeds, England

            What you will do
            - Look after six patients a shift and hand them over at its end
            - Give medication by the unit's protocols

            What you need
            - Registered nurse with a current NMC pin
            - Experience in recognising patients who are getting worse
            - Able to work nights and weekends
            - You explain treatment to patients and their families

            Desirable
            - Two years of experience on a stroke unit
            """;

    private static final String WELDER = """
            Pipe Welder
            Pay: $31.00 per hour

            Requirements
            - TIG welding of stainless steel pipe to drawing
            - You check your own welds and mark the ones you would cut out
            - Must be able to lift 50 lbs
            - Valid driver's license

            Nice to have
            - Experience with orbital welding
            """;

    private static final String ACCOUNTANT = """
            Financial Accountant (m/f/d)
            Location: Bremen, Germany

            Requirements
            - Bachelor's degree in accounting or a comparable qualification
            - Month-end close of two companies, with reconciliations
            - Preparation of the annual financial statements for the auditors
            - Gute Deutsch- und Englischkenntnisse
            - You find out why two figures do not agree

            Nice to have
            - Experience with a change of accounting system
            """;

    private static final String TEACHER = """
            Primary School Teacher

            Your tasks
            - Teach a class of 24 children in all main subjects
            - Talk with parents twice a year and whenever it is needed

            Your profile
            - Teaching certificate for primary schools
            - You plan lessons for children who learn at different speeds
            - You work with colleagues on one plan for the year
            """;

    private static final String SHOP_ASSISTANT = """
            Shop Assistant, part-time
            Pay: £12.40 per hour

            What we ask
            - Friendly service at the till and on the shop floor
            - You keep calm when the queue is long
            - Available on Saturdays and two evenings a week
            - At least 18 years old
            """;

    private static final String DIRECTOR = """
            Director of Operations

            Responsibilities
            - Answer for four depots with 300 people and a budget of 20 million
            - Sit on the executive board

            Requirements
            - You have led managers of several sites
            - You have turned an operation around that lost money
            - Ten years of experience in logistics
            - You persuade partners and authorities
            """;

    private static final String FRONT_END = """
            Senior Frontend Engineer

            What you will do
            - Be a strong advocate for the customer in every product decision

            Requirements
            - You build accessible web applications in TypeScript
            - You review the code of others and keep it readable
            - You take a matter from the idea to the release
            - You measure how fast pages load
            """;

    private static final String SALES = """
            Account Executive

            What you will do
            - Represent the voice of the customer by contributing product feedback to the roadmap

            Requirements
            - You win new customers in a territory that nobody has worked
            - You manage existing accounts and renew their contracts
            - You keep your word to people inside and outside the company
            """;

    @ParameterizedTest
    @ValueSource(strings = {NURSE, WELDER, ACCOUNTANT, TEACHER, SHOP_ASSISTANT, DIRECTOR})
    void aKitBreaksNoRule(String posting) {
        List<Problem> errors = KitCheck.standard().check(kit(posting)).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {NURSE, WELDER, ACCOUNTANT, TEACHER, SHOP_ASSISTANT, DIRECTOR})
    void everyVariantOfItsLoopHoldsToo(String posting) {
        String loop = kit(posting).loop().id();
        Fixtures.library().loops().stream()
                .filter(template -> template.id().equals(loop))
                .flatMap(template -> template.variants().keySet().stream())
                .forEach(variant -> {
                    InterviewKit kit = MAKER.make(
                            Fixtures.posting(posting),
                            "00",
                            PlanOptions.standard().withVariant(variant));
                    assertTrue(
                            KitCheck.standard().check(kit).stream()
                                    .noneMatch(problem -> problem.severity() == Severity.ERROR),
                            loop + " " + variant);
                });
    }

    /** The screen has room for one question, and the library few on what these postings ask there. */
    @ParameterizedTest
    @ValueSource(strings = {FRONT_END, SALES})
    void everyRoundHasAQuestionAboutDifficulty(String posting) {
        assertEquals(
                List.of(),
                KitCheck.standard().check(kit(posting)).stream()
                        .filter(problem -> problem.rule().equals("K19"))
                        .toList());
    }

    @Test
    void aWardNurseHasOneClinicalInterviewByTwoCliniciansAndNoQuestionOnTheRegister() {
        InterviewKit kit = kit(NURSE);
        assertEquals(List.of("clinical-screen", "clinical-interview"), rounds(kit));
        assertEquals("uk", kit.compliance().id());
        assertTrue(kit.verify().stream()
                .anyMatch(fact -> fact.item().equals("R1") && fact.how().contains("register")));
        assertTrue(kit.verify().stream()
                .anyMatch(fact -> fact.item().equals("B1") && fact.how().contains("nobody is ruled out")));
    }

    @Test
    void aWelderIsSeenAtTheBenchByTwoAndNowhereElse() {
        InterviewKit kit = kit(WELDER);
        assertEquals(List.of("trades-screen", "bench-test"), rounds(kit));
        assertTrue(kit.loop().minutes() <= 60);
        assertTrue(kit.questions().stream().anyMatch(question -> question.type().equals("work-sample")));
        assertTrue(kit.competency("workplace-safety").isPresent(), "safe work is inferred");
    }

    @Test
    void anAccountantGetsFiguresThatDoNotAgree() {
        InterviewKit kit = kit(ACCOUNTANT);
        assertTrue(rounds(kit).contains("books-review"));
        assertEquals("eu-germany", kit.compliance().id());
        assertTrue(kit.loop().minutes() <= 180);
    }

    @Test
    void aTeacherTeaches() {
        assertEquals(List.of("teaching-screen", "teaching-sample", "teaching-interview"), rounds(kit(TEACHER)));
    }

    @Test
    void aShopAssistantGivesOneHour() {
        InterviewKit kit = kit(SHOP_ASSISTANT);
        assertEquals(List.of("frontline-screen", "floor-interview"), rounds(kit));
        assertEquals(60, kit.loop().minutes());
        assertTrue(
                kit.questions().stream().noneMatch(question -> question.items().equals(List.of("R4"))));
    }

    @Test
    void aDirectorMeetsTheBoardPeersAndIsReadAsALeaderOfLeaders() {
        InterviewKit kit = kit(DIRECTOR);
        assertEquals("executive", kit.role().family());
        assertTrue(rounds(kit).containsAll(List.of("executive-board", "executive-peers")));
        assertTrue(kit.competencies().stream()
                .anyMatch(competency -> competency.areas().contains("people-leadership")));
    }

    @Test
    void aPostingOfWhichTheLibraryKnowsNothingStillGetsAKit() {
        InterviewKit kit = kit("""
                Glockenspielrestauratorin

                Anforderungen
                - Xylofonklangplatten nachstimmen
                - Oxidschichten abtragen
                """);
        assertTrue(!kit.loop().rounds().isEmpty());
        assertTrue(kit.posting().items().stream()
                .allMatch(item -> kit.questions().stream()
                                .anyMatch(question -> question.items().contains(item.id()))
                        || kit.notAssessed().stream().anyMatch(one -> one.item().equals(item.id()))));
    }

    private static List<String> rounds(InterviewKit kit) {
        return kit.loop().rounds().stream().map(KitRound::id).toList();
    }

    private static InterviewKit kit(String posting) {
        return MAKER.make(Fixtures.posting(posting), "00", PlanOptions.standard());
    }
}
