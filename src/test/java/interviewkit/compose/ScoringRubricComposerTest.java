package interviewkit.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block.Table;
import interviewkit.kit.ColdStoreKit;
import interviewkit.kit.InterviewKit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringRubricComposerTest {
    private final InterviewKit kit = ColdStoreKit.kit();
    private final PageText rubric = PageText.of(new ScoringRubricComposer().compose(kit));

    @Test
    void itOpensWithWhatThreeMeansAndEveryWordOfTheScale() {
        assertContains("3 means “Meets the bar for this role at this level”, in every round and for every competency.");
        kit.scale().levels().forEach(level -> assertContains(level.label() + "\n" + level.meaning()));
        kit.scale().notRated().forEach(one -> assertContains(one.label() + "\n" + one.meaning()));
        assertContains("Neither “not asked” nor “asked, no evidence” is a number");
    }

    @Test
    void everyWeightHasItsReasonAndEveryRuleOfTheDecisionIsThere() {
        kit.competencies()
                .forEach(competency -> assertContains(competency.weight() + "\n" + competency.weightReason()));
        kit.loop().decision().forEach(this::assertContains);
        assertContains("it never makes up for a must-have");
    }

    @Test
    void everyQuestionStandsUnderItsCompetencyWithItsPlaceItsAxisAndItsAnchors() {
        assertContains("Round 2, question 1 · Fault finding on running machinery");
        assertContains("Round 3, question 2 · Training apprentices");
        assertContains("Axis: complexity; each level handles a harder case than the one below.");
        kit.questions().forEach(question -> question.anchors().values().forEach(this::assertContains));
        Table plc = table("Anchors: Reading and changing PLC programs");
        assertEquals(3, plc.rows().size());
    }

    @Test
    void everyCompetencyComesWithThePostingsWordsTheBarAndItsEquivalents() {
        assertContains("“You isolate machines safely before you touch them (“lock, tag, try”).”");
        assertContains("Finds the cause alone on machines of the kind in the hall");
        assertContains("Any brand counts, and so does a home-built controller.");
        assertContains("Keeping spare parts is asked about in passing");
    }

    @Test
    void theDebriefSheetHasAColumnForEachRaterAndLeavesOpenOnlyWhatARoundReads() {
        Table sheet = table("Ratings of all rounds");
        assertEquals(
                List.of("Competency", "1", "2a", "2b", "3a", "3b", "Spread", "Talk?"),
                sheet.columns().stream().map(Table.Column::head).toList());
        assertEquals(
                List.of("", "", "", "–", "–", "", ""),
                sheet.rows().get(0).cells().stream()
                        .skip(1)
                        .map(cell -> PageText.of(cell.prose()).text())
                        .toList());
        assertContains("a spread of two or more is talked through");
    }

    private Table table(String caption) {
        return rubric.all(Table.class).stream()
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private void assertContains(String words) {
        assertTrue(rubric.text().contains(words), () -> "\"" + words + "\" is not in\n" + rubric.text());
    }
}
