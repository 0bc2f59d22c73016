package interviewkit.check;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.kit.InterviewKit;
import interviewkit.problem.Problem;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KitCheckTest {
    static Stream<Sample> samples() {
        return Stream.of(
                        CoverageSamples.all(),
                        QuestionSamples.all(),
                        RubricSamples.all(),
                        LoopSamples.all(),
                        LawSamples.all())
                .flatMap(samples -> samples);
    }

    @Test
    void aKitThatKeepsEveryRuleHasNoFindings() {
        assertEquals(List.of(), check(KitFixture.kit()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBrokenRuleIsReportedWhereItIsBroken(Sample sample) {
        List<Problem> problems = check(sample.kit());

        assertTrue(
                problems.stream()
                        .anyMatch(problem -> problem.rule().equals(sample.rule().name())
                                && problem.severity() == sample.severity()
                                && problem.where().equals(sample.where())
                                && problem.what().contains(sample.words())),
                () -> "%s %s at %s: %s, in%n%s"
                        .formatted(sample.severity(), sample.rule(), sample.where(), sample.words(), lines(problems)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneChangeBreaksNoOtherRules(Sample sample) {
        List<Problem> problems = check(sample.kit());

        assertEquals(
                sample.broken(),
                problems.stream().map(Problem::rule).collect(toCollection(TreeSet::new)),
                () -> lines(problems));
    }

    @Test
    void everyRuleHasASample() {
        assertEquals(EnumSet.allOf(Rule.class), samples().map(Sample::rule).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFindingSaysWhatToDo(Sample sample) {
        assertEquals(
                List.of(),
                check(sample.kit()).stream()
                        .filter(problem -> problem.fix().isBlank())
                        .toList());
    }

    @Test
    void findingsComeByRuleAndThenByPlace() {
        InterviewKit kit = KitFixture.kit();
        InterviewKit bad = Change.with(
                Change.with(kit, "verify", List.of()),
                "posting",
                Change.with(
                        kit.posting(),
                        "items",
                        Stream.concat(
                                        Stream.of("R10", "R9")
                                                .map(id -> Change.with(
                                                        kit.posting().item("R4").orElseThrow(), "id", id)),
                                        kit.posting().items().stream())
                                .toList()));
        bad = Change.round(bad, "phone-screen", "writeUp", 0);
        bad = Change.question(bad, "drawings/drawing-was-wrong", "axis", "");

        assertEquals(
                List.of(
                        "K01 items/R4",
                        "K01 items/R9",
                        "K01 items/R10",
                        "K30 questions/drawings/drawing-was-wrong",
                        "K34 rounds/phone-screen"),
                check(bad).stream()
                        .map(problem -> problem.rule() + " " + problem.where())
                        .toList());
    }

    @RepeatedTest(200)
    void aKitWhoseIdsPointNowhereIsCheckedAllTheSame(RepetitionInfo run) {
        InterviewKit kit = new Shaken(new Random(run.getCurrentRepetition())).of(KitFixture.kit());

        assertEquals(check(kit), check(kit));
    }

    @Test
    void anEmptyKitIsChecked() {
        InterviewKit kit = Change.with(KitFixture.kit(), "questions", List.of());
        kit = Change.with(kit, "competencies", List.of());
        kit = Change.rounds(kit, List.of());
        kit = Change.with(kit, "posting", Change.with(kit.posting(), "text", ""));

        assertTrue(check(kit).stream().anyMatch(problem -> problem.rule().equals("K01")));
    }

    @Test
    void aTeamMaySetItsOwnThresholds() {
        Thresholds usual = Thresholds.standard();
        Thresholds strict = new Thresholds(
                usual.balance(),
                usual.questions(),
                usual.anchors(),
                usual.rounds(),
                new Thresholds.Loop(4, 6, 90, 1, 30, 1));

        assertEquals(
                List.of(
                        "loop: warning K36: takes 95 minutes of the candidate's time, more than 90 (shorten or drop a round)"),
                new KitCheck(strict)
                        .check(KitFixture.kit()).stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Product Manager", "Senior Project Manager", "Account manager", "Welder"})
    void aTitleThatManagesNoPeopleNeedsNoPeopleLeadership(String title) {
        InterviewKit kit = KitFixture.kit();

        assertEquals(List.of(), check(Change.with(kit, "posting", Change.with(kit.posting(), "title", title))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Store Manager", "Director of Nursing", "Head of Welding", "Team Lead"})
    void aTitleThatLeadsPeopleNeedsIt(String title) {
        InterviewKit kit = KitFixture.kit();

        assertEquals(
                List.of("K08"),
                check(Change.with(kit, "posting", Change.with(kit.posting(), "title", title))).stream()
                        .map(Problem::rule)
                        .toList());
    }

    /** Long lines of anything must not take long, whatever a pattern makes of them. */
    @ParameterizedTest
    @ValueSource(strings = {"no ", "a", "Aa", "? ", "you would ", "has a i ", "\u00e9", "\ud83d\udea2"})
    void aKitWithVeryLongLinesIsCheckedInAMoment(String piece) {
        String line = piece.repeat(20_000 / piece.length());
        InterviewKit kit = Change.question(KitFixture.kit(), "drawings/drawing-was-wrong", "ask", line);
        InterviewKit both = Change.question(kit, "site-safety/tank-alone", "ask", line + "end");
        InterviewKit all = Change.round(both, "yard-interview", "prepare", List.of(line));

        assertTimeout(Duration.ofMinutes(2), () -> check(all));
    }

    private static List<Problem> check(InterviewKit kit) {
        return KitCheck.standard().check(kit);
    }

    private static String lines(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::line).toList());
    }
}
