package interviewkit.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Table;
import interviewkit.document.Document;
import interviewkit.document.Run;
import interviewkit.kit.ColdStoreKit;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundGuideComposerTest {
    private static final int WORDS_READ_IN_FIVE_MINUTES = 1000;

    private final InterviewKit kit = ColdStoreKit.kit();
    private final PageText screen = guide(kit, 1);
    private final PageText workshop = guide(kit, 2);
    private final PageText night = guide(kit, 3);

    @Test
    void pageOneIsABriefThatIsReadInFiveMinutes() {
        for (KitRound round : kit.loop().rounds()) {
            String brief = guide(kit, round.number()).parts().get(0);
            assertTrue(brief.split("\\s+").length <= WORDS_READ_IN_FIVE_MINUTES, brief);
            assertContains(brief, round.purpose());
            assertContains(brief, round.excludes());
            assertContains(brief, round.interviewers());
            round.prepare().forEach(line -> assertContains(brief, line));
            kit.rated(round).forEach(competency -> assertContains(brief, competency.name()));
            kit.scale().levels().forEach(level -> assertContains(brief, level.value() + " " + level.label()));
            kit.scale().notRated().forEach(one -> assertContains(brief, one.label()));
            assertContains(brief, "due within one business day");
        }
    }

    @Test
    void theRunSheetsClockStartsAtZeroAndEndsAfterTheRoundsMinutes() {
        Table sheet = table(workshop, "Run sheet of round 2");
        List<List<String>> rows = sheet.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> PageText.of(cell.prose()).text())
                        .toList())
                .toList();
        assertEquals(
                List.of("0:00", "0:04", "0:24", "0:39", "0:49", "0:57", "1:00"),
                rows.stream().map(row -> row.get(0)).toList());
        assertEquals(
                List.of("4", "20", "15", "10", "8", "3", "60"),
                rows.stream().map(row -> row.get(2)).toList());
    }

    @Test
    void aTechnicalRoundSeesNoOpinion() {
        String line = "You see no résumé, no other scorecard and no opinion before yours is in.";
        assertContains(workshop.parts().get(0), line);
        assertFalse(night.text().contains(line));
    }

    @Test
    void everyQuestionIsAskedWithItsProbesAndItsSignsOfStrengthAndWeakness() {
        for (KitRound round : kit.loop().rounds()) {
            String text = guide(kit, round.number()).text();
            kit.questions(round).forEach(question -> {
                assertContains(text, question.ask());
                question.probes().forEach(probe -> assertContains(text, probe.ask()));
                Stream.of(question.strong(), question.weak(), question.background(), question.equivalents())
                        .flatMap(List::stream)
                        .forEach(line -> assertContains(text, line));
            });
        }
    }

    @Test
    void theQuestionIsReadAloudAndStandsOutFromAllOtherText() {
        assertEquals(
                kit.questions(kit.loop().rounds().get(1)).map(KitQuestion::ask).toList(),
                workshop.all(Paragraph.class).stream()
                        .filter(paragraph -> paragraph.role() == Paragraph.Role.ASK)
                        .map(paragraph -> paragraph.runs().get(0).text())
                        .toList());
    }

    @Test
    void thePostingsWordsStandBesideTheQuestionThatTheyCaused() {
        assertQuoted(workshop, "must-have", "R1", "You find faults on running machinery, electrical and mechanical.");
        assertQuoted(workshop, "bonus point", "B1", "You can read and change a PLC program.");
        assertQuoted(night, "duty", "D2", "Hand over every open repair to the next shift.");
    }

    @Test
    void anInferredQuestionSaysWhatImpliesIt() {
        assertContains(night.text(), "inferred Nobody else is in the hall at night");
        assertQuoted(night, "title or description", "You'll lead the night shift's repairs on your own.");
    }

    @Test
    void aBonusQuestionCountsUpwardsOnlyAndNamesWhatIsEquivalent() {
        assertContains(workshop.text(), "Counts upwards only: no experience here lowers nothing.");
        assertContains(workshop.text(), "Counts as the same: Any brand counts, and so does a home-built controller.");
    }

    @Test
    void aProbeInPassingIsSetApartAndNotRated() {
        assertContains(workshop.text(), """
                In passing: heard and not rated
                Keeping spare parts
                duty D3 “Keep the stock of spare parts.”
                Ask: And the part that the machine needed: how did you know that there was one on the shelf?
                Listen for: A minimum stock, and somebody who counts it.""");
    }

    @Test
    void onlyTermsThatOccurAreExplained() {
        assertContains(workshop.text(), "megger: an instrument");
        assertFalse(workshop.text().contains("glycol loop"));
        assertFalse(workshop.text().contains("lock-out"));
    }

    @Test
    void aTermIsFoundInThePluralAndNotWithinAnotherWord() {
        PageText guide = guide(
                KitChanges.withFirstQuestionWritten(
                        kit, Map.of("Minute", "sixty seconds", "measure", "to find a value", "belt", "a band")),
                1);
        assertContains(guide.text(), "Minute: sixty seconds");
        assertContains(guide.text(), "measure: to find a value");
        assertContains(guide.text(), "belt: a band");
        PageText other = guide(KitChanges.withFirstQuestionWritten(kit, Map.of("art", "painting")), 1);
        assertFalse(other.text().contains("painting"));
    }

    @Test
    void aQuestionThatAPatternWroteSaysSo() {
        assertFalse(screen.text().contains("written from the posting's words"));
        assertContains(
                guide(KitChanges.withFirstQuestionWritten(kit, Map.of()), 1).text(),
                "written from the posting's words");
    }

    @Test
    void roomForEvidenceGrowsWithTheMinutesAndALongExerciseGetsAPage() {
        List<Integer> lines = Stream.of(1, 6, 10, 12, 15, 30, 60)
                .map(minutes -> lines(guide(KitChanges.withQuestionsOf(kit, minutes), 2), "q1_evidence"))
                .toList();
        assertEquals(List.of(5, 8, 12, 14, 15, 28, 28), lines);
    }

    @Test
    void whatIsSaidAtTheEndStandsBesideWhatIsSaidAtTheBeginning() {
        assertContains(workshop.text(), """
                The end of the round
                The candidate's questions · 8 min
                “What would you like to know about the machines?”
                Close · 3 min
                “Thank you. The page stays here.”""");
    }

    @Test
    void aScaleHasFiveLevelsAndTwoAnswersThatAreNoNumber() {
        for (Scale scale : workshop.all(Scale.class)) {
            assertEquals(
                    List.of(1, 2, 3, 4, 5),
                    scale.levels().stream().map(Scale.Level::value).toList());
            assertEquals(List.of("not-asked", "no-evidence"), values(scale.notRated()));
        }
        assertEquals("", workshop.all(Scale.class).get(2).levels().get(1).anchor());
    }

    @Test
    void theScorecardHasEveryFieldThatItNeeds() {
        assertEquals(
                List.of(
                        "q1_evidence",
                        "q1_rating",
                        "q2_evidence",
                        "q2_rating",
                        "q3_evidence",
                        "q3_rating",
                        "candidate",
                        "interviewer",
                        "date",
                        "c_fault-finding_rating",
                        "c_fault-finding_confidence",
                        "c_safe-isolation_rating",
                        "c_safe-isolation_confidence",
                        "c_plc_rating",
                        "c_plc_confidence",
                        "reasons",
                        "recommendation",
                        "signature",
                        "submitted"),
                workshop.fields());
        assertContains(workshop.text(), "Kit kit-7c01d5, version 1 · round 2, In the workshop.");
    }

    @Test
    void aRecommendationHasNoNeutralChoice() {
        assertEquals(
                List.of("strong-no", "no", "yes", "strong-yes"),
                values(choice(night, "recommendation").options()));
        assertEquals(
                List.of("low", "medium", "high"),
                values(choice(night, "c_leading-a-shift_confidence").options()));
        assertEquals(
                List.of("1", "2", "3", "4", "5", "not-asked", "no-evidence"),
                values(choice(night, "c_leading-a-shift_rating").options()));
    }

    @Test
    void factsAreVerifiedInTheFirstScreenOnly() {
        assertTrue(screen.fields().containsAll(List.of("v1_note", "v1_outcome")));
        assertContains(screen.text(), "Count part-time at its calendar length");
        assertFalse(workshop.text().contains("Facts to verify"));
        assertEquals(
                List.of("confirmed", "not-confirmed", "open"),
                values(choice(screen, "v1_outcome").options()));
    }

    @Test
    void aHandoutIsADocumentOfItsOwnWithNoKeyOnIt() {
        List<Document> handouts =
                new HandoutComposer().compose(kit, kit.loop().rounds().get(1));
        assertEquals(1, handouts.size());
        assertEquals("handouts/2-workshop-question-1", handouts.get(0).name());
        assertEquals(
                "For the candidate, during the round",
                handouts.get(0).furniture().mark());
        String text = PageText.of(handouts.get(0)).text();
        assertContains(text, "THE HALL. Two freezers feed three packing lines over one conveyor with four drives.");
        assertContains(text, "Nobody has opened a cabinet yet. The truck leaves at 04:00.");
        kit.questions().forEach(question -> {
            question.anchors().values().forEach(anchor -> assertFalse(text.contains(anchor)));
            question.strong().forEach(line -> assertFalse(text.contains(line)));
        });
        assertContains(workshop.text(), "Hand over: the file “handouts/2-workshop-question-1”");
        assertFalse(night.text().contains("handouts/"));
    }

    @Test
    void everyQuestionStartsOnAPageOfItsOwn() {
        for (String part : workshop.parts()) {
            assertTrue(part.split("Question \\d · ", -1).length <= 2 || part.contains("Run sheet"), part);
        }
    }

    @Test
    void aQuestionThatTheKitLacksIsPassedOverAndTheClockStillAddsUp() {
        InterviewKit broken = KitChanges.withoutTheFirstTwoQuestions(kit);
        PageText guide = guide(broken, 2);
        assertContains(guide.text(), "1:00\nEnd. Then 15 min alone with the scorecard.\n60");
        assertFalse(guide.fields().contains("q3_rating"));
    }

    private static PageText guide(InterviewKit kit, int number) {
        Document document =
                new RoundGuideComposer().compose(kit, kit.loop().rounds().get(number - 1));
        return PageText.of(document);
    }

    private static int lines(PageText guide, String field) {
        return guide.all(Evidence.class).stream()
                .filter(evidence -> evidence.field().equals(field))
                .findFirst()
                .orElseThrow()
                .lines();
    }

    private static Table table(PageText text, String caption) {
        return text.all(Table.class).stream()
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static Choice choice(PageText text, String field) {
        return text.all(Choice.class).stream()
                .filter(choice -> choice.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }

    /** The words stand in a list line with the tag and the place before them, marked as the posting's own. */
    private static void assertQuoted(PageText text, String... lineParts) {
        String words = lineParts[lineParts.length - 1];
        Run quote = new Run("“" + words + "”", Run.Mark.QUOTE);
        List<String> parts = List.of(lineParts).subList(0, lineParts.length - 1);
        assertTrue(
                text.all(Bullets.class).stream()
                        .flatMap(bullets -> bullets.items().stream())
                        .filter(item -> item.contains(quote))
                        .anyMatch(item -> item.stream().map(Run::text).toList().containsAll(parts)),
                words);
    }

    private static void assertContains(String text, String words) {
        assertTrue(text.contains(words), () -> "\"" + words + "\" is not in\n" + text);
    }
}
