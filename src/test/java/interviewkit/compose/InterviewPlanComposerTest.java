package interviewkit.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block.Table;
import interviewkit.kit.ColdStoreKit;
import interviewkit.kit.InterviewKit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InterviewPlanComposerTest {
    private final InterviewKit kit = ColdStoreKit.kit();
    private final PageText plan = plan(kit);

    @Test
    void thePlanGoesFromTheRoleOnAPageToWhatBecameOfThePosting() {
        assertEquals("""
                What is rated, at a glance
                What the posting leaves open
                Law and fairness
                  What nobody asks, and the lawful form
                Competencies and why
                  Fault finding on running machinery
                  Isolating machines safely
                  Leading a shift, with training apprentices
                  Reading and changing PLC programs
                The loop
                  How it is decided
                Coverage
                Facts to verify
                  Length of experience
                Not assessed, and why
                Where this kit bends a rule
                What became of the posting
                  Read, and not asked of anybody
                Words used in this kit""", plan.outline());
    }

    @Test
    void pageOneIsTheRoleOnAPage() {
        String page = plan.parts().get(0);
        assertContains(
                page,
                "2 h 15 min with the candidate in 3 rounds, to rate 4 competencies. Every must-have"
                        + " competency is rated in two rounds, or by two people.");
        assertContains(page, "Hafnar Fisk · Bergen · on-site");
        assertContains(page, "NOK 540,000 to 600,000 a year");
        assertContains(page, "Skilled trades, level: professional (the title has \"technician\" and no word of rank)");
        assertContains(page, "kit-7c01d5, version 1, standard loop, content a1b2c3d4");
        assertContains(
                page,
                "First: settle 2 points that the posting leaves open, decide on 1 point of fairness, and tell all"
                        + " interviewers the same answers.");
        assertContains(page, "No résumé goes to round 2, and no opinion to anybody.");
        assertContains(page, "Reading and changing PLC programs\nbonus point\n1\nround 2");
        assertContains(page, "must-have inferred\n2\nround 3");
    }

    @Test
    void whatThePostingDoesNotSayIsSaidSo() {
        assertContains(
                plan(KitChanges.withoutFacts(kit)).parts().get(0),
                "company not said · place not said · workplace not said");
    }

    @Test
    void pageOneSaysThatThePostingIsInAnotherLanguageThanTheKit() {
        assertContains(
                plan(KitChanges.in("de", kit)).parts().get(0),
                "The posting is in German. Its words are quoted as they stand; the kit is in English.");
        assertFalse(plan(KitChanges.in("en", kit)).text().contains("The posting is in"));
    }

    @Test
    void everythingOpenIsListedWithTheWordsTheReasonAndWhatToSettle() {
        assertContains(plan.text(), """
                duty D1 “Find and mend faults on conveyors, packers and freezers while the line is waiting.”
                "while the line is waiting" sets no time, so two interviewers will expect different speed.
                Say how long a line may stand before the night manager is called.
                line 4
                It is not clear whether the night shift has one technician or two.""");
    }

    @Test
    void lawAndFairnessNamesThePackItsDateAndEveryPromise() {
        String text = plan.text();
        assertContains(text, "This kit follows the General pack, as of 2026-11-01.");
        assertContains(text, "Leave it out of the posting; the kit does not ask about it.");
        assertContains(text, "Family, pregnancy, child care\nCan you work the nights that the posting states?");
        assertContains(text, kit.compliance().retention());
        assertContains(text, "This pack is general advice, not legal advice.");
        assertContains(text, "Everybody who interviews for this role is asked the same questions");
        assertContains(text, "People decide. No automated score decides about anybody.");
        assertContains(text, "An adjustment to any part of the process can be asked for at any time");
    }

    @Test
    void everyItemOfThePostingIsQuotedInFull() {
        kit.posting().items().forEach(item -> assertContains(plan.text(), "“" + item.quote() + "”"));
    }

    @Test
    void theCoverageTableHasARowForEveryItemAndAColumnForEveryRound() {
        assertEquals(
                """
                R1 |● |● |  |twice
                R2 |  |● |  |once
                R3 |  |  |● |once
                R4 |V |  |  |verified
                R5 |  |  |  |not assessed
                B1 |  |● |  |once
                B2 |  |  |  |not assessed
                D1 |● |  |  |once
                D2 |  |  |● |once
                D3 |  |○ |  |in passing
                inferred Leading a shift, with training apprentices |  |  |● |once""",
                table("Items and the rounds that read them").rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> PageText.of(cell.prose()).text())
                                .toList())
                        .map(cells -> "%s |%-2s|%-2s|%-2s|%s"
                                .formatted(
                                        cells.get(0).replaceAll("^(?:duty|must-have|bonus point) (\\w+) .*", "$1"),
                                        cells.get(1),
                                        cells.get(2),
                                        cells.get(3),
                                        cells.get(4)))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void anInferredCompetencySaysWhyAndGuestsAreNamed() {
        String text = plan.text();
        assertContains(text, "inferred Nobody else is in the hall at night, so this person decides for the others.");
        assertContains(text, "must-have Training apprentices is asked about and rated under this competency.");
        assertContains(text, "must-have Keeping spare parts is asked about in passing: heard, and not rated.");
        assertContains(text, "The bar at this level (professional): Hands over in writing");
        kit.competencies().forEach(competency -> assertContains(text, competency.weightReason()));
    }

    @Test
    void theLoopSaysWhoComesFromOutsideWhenScorecardsAreDueAndHowItIsDecided() {
        String text = plan.text();
        assertContains(text, "Somebody from outside the team holds rounds 1 and 3.");
        assertContains(text, "Every scorecard is due within one business day");
        kit.loop().decision().forEach(rule -> assertContains(text, rule));
    }

    @Test
    void anotherLoopThanTheStandardOneSaysWhatItChanges() {
        assertFalse(plan.text().contains("What the" + " standard loop changes"));
        PageText shortPlan = plan(KitChanges.shortLoop(kit, List.of("Isolation is read once.")));
        assertContains(shortPlan.text(), "What the short loop changes\nIsolation is read once.");
    }

    @Test
    void contextAndNoiseAreListedShortenedAndByCodePoints() {
        String text = plan.text();
        assertContains(text, "“#bergen #jobs”\nTags of the job board");
        assertContains(text, "“We freeze and pack 200 tonnes of fish a day, and our customers are restaurants");
        assertFalse(text.contains("who notice a truck that leaves an hour late"));
    }

    @Test
    void treatmentAndAreasOfEveryItemAreNamed() {
        assertContains(
                plan.text(),
                "R1\nmust-have\n“You find faults on running machinery, electrical and mechanical.”\nassessed\n"
                        + "Maintenance and repair, Problem solving");
        assertContains(plan.text(), "verified\nExperience length");
    }

    @Test
    void factsAndWhatIsNotAssessedComeWithHowAndWhy() {
        assertTrue(plan.fields().contains("v1_note"));
        kit.verify().get(0).steps().forEach(step -> assertContains(plan.text(), step));
        kit.notAssessed().forEach(one -> assertContains(plan.text(), one.why()));
    }

    private Table table(String caption) {
        return plan.all(Table.class).stream()
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static PageText plan(InterviewKit kit) {
        return PageText.of(new InterviewPlanComposer().compose(kit));
    }

    private static void assertContains(String text, String words) {
        assertTrue(text.contains(words), () -> "\"" + words + "\" is not in\n" + text);
    }
}
