package interviewkit.compose;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.kit.ColdStoreKit;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitQuestion.InPassing;
import interviewkit.kit.KitQuestion.KitProbe;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidateGuideComposerTest {
    private final InterviewKit kit = ColdStoreKit.kit();
    private final String guide =
            PageText.of(new CandidateGuideComposer().compose(kit)).text();

    @Test
    void itGivesNothingAway() {
        String text = guide.toLowerCase(Locale.ROOT);
        kit.questions().stream().flatMap(CandidateGuideComposerTest::secrets).forEach(secret -> {
            assertFalse(text.contains(secret.toLowerCase(Locale.ROOT)), secret);
        });
        kit.findings().forEach(finding -> assertFalse(guide.contains(finding.message())));
        kit.loop().decision().forEach(rule -> assertFalse(guide.contains(rule)));
        kit.competencies().stream()
                .flatMap(competency -> Stream.of(competency.definition(), competency.bar(), competency.weightReason()))
                .filter(words -> !words.isBlank())
                .forEach(words -> assertFalse(guide.contains(words), words));
        assertFalse(text.contains("bonus"));
        assertFalse(text.contains("weight"));
        kit.competencies().stream().map(KitCompetency::name).forEach(name -> assertFalse(guide.contains(name), name));
    }

    @Test
    void onlyThoseWhoInterviewAreToldWhichVariantIsAsked() {
        InterviewKit variant = KitChanges.variant(kit, "B");
        assertFalse(new CandidateGuideComposer().compose(variant).subtitle().contains("Variant"));
        assertTrue(new InterviewPlanComposer().compose(variant).subtitle().endsWith("Variant B"));
    }

    @Test
    void itTellsEveryRoundWithItsMinutesItsPeopleItsTopicAndItsForm() {
        assertContains("""
                2
                In the workshop
                60
                Two technicians of the day shift, at or above the level of this role (2 people)
                Faults, safety, and one page to read together.
                A conversation and one piece of work to look at together""");
        assertContains("Together that is 2 h 15 min.");
    }

    @Test
    void itSaysHowToAskForAnAdjustmentAndWhatItChanges() {
        assertContains("An adjustment to any part of the process can be asked for at any time");
        assertContains("It changes nothing about how somebody is assessed.");
    }

    @Test
    void itSaysWhatCanBeReliedOn() {
        assertContains("Everybody who interviews for this role is asked the same questions");
        assertContains("People decide. No automated score decides about anybody.");
        assertContains("You hear from us by");
        assertContains(kit.compliance().retention());
        assertContains("Age, date of birth; Family, pregnancy, child care.");
        assertContains("In round 1 we check facts that the posting names: length of experience.");
    }

    private static Stream<String> secrets(KitQuestion question) {
        return Stream.of(
                        Stream.of(question.ask()),
                        question.probes().stream().map(KitProbe::ask),
                        question.inPassing().stream().map(InPassing::ask),
                        question.inPassing().stream().map(InPassing::listenFor),
                        question.anchors().values().stream(),
                        question.strong().stream(),
                        question.weak().stream(),
                        question.background().stream(),
                        question.equivalents().stream(),
                        question.material().stream())
                .flatMap(lines -> lines);
    }

    private void assertContains(String words) {
        assertTrue(guide.contains(words), () -> "\"" + words + "\" is not in\n" + guide);
    }
}
