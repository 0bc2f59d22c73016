package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.Competency;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import interviewkit.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenCompetenciesTest {

    @Test
    void aToolThatNobodyKnowsIsAskedAboutByItsName() {
        Competency written = written("Experience with Vectorworks Spotlight is required.", "en", ItemKind.REQUIREMENT);
        assertEquals("pattern-tool-vectorworks-spotlight", written.id());
        assertEquals("Working with Vectorworks Spotlight", written.name());
        assertTrue(written.questions().get(0).ask().contains("with Vectorworks Spotlight, or with what you used"));
        assertTrue(written.isWritten());
    }

    @Test
    void wordsOfAnotherLanguageStandInQuotationMarks() {
        Competency written =
                written("Sichere Anwendung der einschlägigen Archivierungsrichtlinien.", "de", ItemKind.REQUIREMENT);
        assertTrue(
                written.questions().get(0).ask().contains("“einschlägigen Archivierungsrichtlinien”"),
                written.questions().get(0).ask());
    }

    @Test
    void aTraitWordIsAskedAboutAsBehaviourAndNeverNamed() {
        Competency written = written("Du bist freundlich.", "de", ItemKind.REQUIREMENT);
        assertFalse(written.toString().contains("freundlich"));
        assertTrue(written.questions().get(0).ask().contains("you kept others willing to work with you"));
    }

    @Test
    void aDutyIsQuotedOnceAndWholeWhateverItsLength() {
        Competency written = written(
                "Wind and set our tower clock, oil the bells and log every visit of the keeper.",
                "en",
                ItemKind.RESPONSIBILITY);
        String ask = written.questions().get(0).ask();
        assertTrue(
                ask.contains("“Wind and set our tower clock, oil the bells and log every visit of the keeper”"), ask);
        assertFalse(ask.contains("““"), ask);
    }

    @Test
    void aFragmentGetsNoQuestion() {
        assertEquals(Optional.empty(), find("Strong", "en", ItemKind.REQUIREMENT));
        assertEquals(Optional.empty(), find("and other skills.", "en", ItemKind.REQUIREMENT));
    }

    @Test
    void nothingOfTheFormIsLeftUnfilled() {
        Competency written =
                written("You have looked after a portfolio of 40 lighthouses.", "en", ItemKind.REQUIREMENT);
        assertFalse(written.toString().contains("{thing}"), written.toString());
    }

    @Test
    void theHiringManagerIsToldThatAQuestionWasWrittenFromTheItemsOwnWords() {
        PostingMap map = Fixtures.mapper().map(Fixtures.posting("""
                Keeper of Lights

                What you need
                - You have looked after a portfolio of 40 lighthouses.
                """));
        InterviewPlan plan = new Planner(Fixtures.library()).plan(map, PlanOptions.standard());
        assertTrue(
                plan.findings().stream()
                        .anyMatch(finding -> finding.problem().where().equals("R1")
                                && finding.problem().what().contains("written from its own words")),
                plan.findings().toString());
        assertFalse(
                plan.findings().toString().contains("was taken for"),
                plan.findings().toString());
    }

    private static Competency written(String text, String language, ItemKind kind) {
        return find(text, language, kind).orElseThrow();
    }

    private static Optional<Competency> find(String text, String language, ItemKind kind) {
        Item item = new Item("R1", kind, text, new Span(0, text.length()), "");
        return new WrittenCompetencies(Fixtures.library(), language)
                .of(new ItemMapping(item, List.of(), List.of(), List.of(), false, List.of(), List.of()));
    }
}
