package interviewkit.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.check.KitCheck;
import interviewkit.kit.InterviewKit.Finding;
import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.json.KitJson;
import interviewkit.pipeline.KitMaker;
import interviewkit.plan.PlanOptions;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The kit of the seed: what a hiring manager at that company would look for first. */
class SeedKitTest {
    private static final KitMaker MAKER = new KitMaker(Fixtures.library(), Fixtures.mapper());
    private static final InterviewKit KIT = kit(PlanOptions.STANDARD);

    @Test
    void itBreaksNoRule() {
        List<Problem> problems = KitCheck.standard().check(KIT).stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
        assertEquals(List.of(), problems);
    }

    @Test
    void everyItemIsTheTextAtItsOffsets() {
        int[] codePoints = KIT.posting().text().codePoints().toArray();
        for (KitItem item : KIT.posting().items()) {
            assertEquals(item.quote(), new String(codePoints, item.start(), item.end() - item.start()));
        }
    }

    @Test
    void yearsInTheJobAreVerifiedAndNeverScored() {
        assertEquals(List.of("R1"), KIT.verify().stream().map(Verify::item).toList());
        assertTrue(KIT.verify().get(0).how().contains("part-time"));
        assertTrue(KIT.verify().get(0).how().contains("acting"));
        assertTrue(
                KIT.questions().stream().noneMatch(question -> question.items().contains("R1")));
    }

    @Test
    void leadingPeopleIsRatedAlthoughNoLineAsksForIt() {
        KitCompetency people = KIT.competency("leading-engineers").orElseThrow();
        assertEquals("inferred", people.origin());
        assertTrue(people.isMust());
        assertTrue(people.signs().stream().anyMatch(sign -> sign.quote().contains("You'll lead the team")));
        assertTrue(KIT.readers(people).size() >= 2);
    }

    @Test
    void everyDemandIsHeardInTwoRounds() {
        for (KitItem item : KIT.posting().items()) {
            if (item.kind().equals("requirement") && !item.id().equals("R1")) {
                long rounds = KIT.loop().rounds().stream()
                        .filter(round -> KIT.questions(round)
                                .anyMatch(question -> question.items().contains(item.id())))
                        .count();
                assertTrue(rounds >= 2, item.id() + " is heard in " + rounds);
            }
        }
    }

    @Test
    void playingGamesBecomesProductUnderstandingOfLowWeightWithoutAGate() {
        KitCompetency product = KIT.competency("live-voice-and-video-product").orElseThrow();
        assertEquals("bonus", product.importance());
        assertTrue(KIT.competencies().stream().allMatch(one -> one.weight() >= product.weight()));
        assertTrue(KIT.findings().stream()
                .anyMatch(finding -> finding.kind().equals("fairness")
                        && finding.where().equals("B4")
                        && finding.rule().equals("K47")));
        KIT.questions().stream()
                .filter(question -> question.competency().equals(product.id()))
                .forEach(question -> {
                    String spoken = question.ask() + question.probes();
                    assertFalse(spoken.toLowerCase(Locale.ROOT).contains("play"), spoken);
                    assertFalse(question.equivalents().isEmpty());
                });
    }

    @Test
    void whatThePostingLeavesOpenIsListed() {
        List<String> open = KIT.findings().stream()
                .filter(finding -> finding.kind().equals("open"))
                .map(Finding::message)
                .toList();
        for (String words : List.of("entire stack", "effectively", "tens or hundreds of millions", "Rust", "Leading")) {
            assertTrue(open.stream().anyMatch(message -> message.contains(words)), words + " in " + open);
        }
    }

    @Test
    void capacityIsAskedAboutByTakingItAway() {
        KitQuestion question = serving("D2");
        assertEquals("elastic-capacity", question.owner());
        assertTrue(question.ask().contains("live sessions"), question.ask());
    }

    @Test
    void keepingOwnHardwareCanBeTheBestAnswerToTheMigrationQuestion() {
        KitQuestion question = serving("D4");
        assertEquals("infrastructure-migration", question.owner());
        String anchor = question.anchors().get("5").toLowerCase(Locale.ROOT);
        assertTrue(anchor.contains("own hardware") || anchor.contains("stay") || anchor.contains("kept"), anchor);
    }

    @Test
    void aReasonedNoToTheKernelInterfaceCanBeTheBestAnswer() {
        KitQuestion question = serving("B2");
        assertEquals("systems-programming", question.owner());
        assertTrue(
                question.anchors().get("5").matches("(?s).*\\b(no|not)\\b.*"),
                question.anchors().get("5"));
    }

    @Test
    void theLanguagesOfTheBonusPointAreAskedAboutAsEither() {
        assertTrue(serving("B3").ask().contains("Rust or C++"), serving("B3").ask());
        assertTrue(serving("B3").equivalents().stream().anyMatch(line -> line.startsWith("Rust:")));
    }

    @Test
    void theLoopStaysWithinWhatACandidateCanGive() {
        List<KitRound> rounds = KIT.loop().rounds();
        assertEquals(2, rounds.stream().filter(KitRound::isScreen).count());
        assertTrue(rounds.stream().filter(round -> !round.isScreen()).count() <= 4);
        assertTrue(KIT.loop().minutes() <= 360, "minutes: " + KIT.loop().minutes());
        KitRound design = rounds.stream()
                .filter(round -> round.id().equals("system-design"))
                .findFirst()
                .orElseThrow();
        assertTrue(design.minutes() >= 60);
        assertTrue(rounds.stream().anyMatch(KitRound::outsider));
    }

    @Test
    void handsOnDepthIsReadOnOnePageWithoutPuzzles() {
        Optional<KitQuestion> sample = KIT.questions().stream()
                .filter(question -> question.type().equals("work-sample"))
                .findFirst();
        assertEquals("technical-judgement", sample.orElseThrow().owner());
        assertFalse(sample.orElseThrow().material().isEmpty());
    }

    @Test
    void aShorterLoopSaysWhatIsLost() {
        InterviewKit brief = kit("short");
        assertTrue(brief.loop().minutes() < KIT.loop().minutes());
        assertTrue(brief.loop().changes().stream().anyMatch(line -> line.contains("instead of")));
        assertTrue(brief.loop().rounds().stream()
                .filter(round -> !round.isScreen())
                .allMatch(round -> round.raters() == 2));
        assertTrue(
                KitCheck.standard().check(brief).stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    @Test
    void theSamePostingGivesTheSameBytes() {
        KitJson json = new KitJson();
        assertArrayEquals(
                json.write(KIT),
                json.write(new KitMaker(Fixtures.library(), Fixtures.mapper())
                        .make(Fixtures.seed(), "00", PlanOptions.standard())));
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        KitJson json = new KitJson();
        assertEquals(KIT, json.read("kit.json", json.write(KIT)));
    }

    private static KitQuestion serving(String item) {
        return KIT.questions().stream()
                .filter(question -> question.ownItems().contains(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError(item + " is served by no question"));
    }

    private static InterviewKit kit(String variant) {
        return MAKER.make(Fixtures.seed(), "00", PlanOptions.standard().withVariant(variant));
    }
}
