package interviewkit.revision;

import static interviewkit.revision.ScriptedEdits.BASE;
import static interviewkit.revision.ScriptedEdits.FRESH;
import static interviewkit.revision.ScriptedEdits.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.check.KitCheck;
import interviewkit.kit.InterviewKit;
import interviewkit.problem.Severity;
import interviewkit.revision.ScriptedEdits.Edit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A person's edits of a kit live on when its posting changes. */
class KitUpdateTest {
    @ParameterizedTest
    @MethodSource("interviewkit.revision.ScriptedEdits#all")
    void anEditSurvivesAChangedPosting(Edit edit) {
        KitUpdate update = updated(List.of(edit));
        assertTrue(edit.survives(update), () -> edit + "\n" + update.notes());
        assertTrue(!update.edits().isEmpty(), edit.toString());
        assertSound(update.kit());
    }

    @Test
    void allEditsTogetherSurviveAChangedPosting() {
        List<Edit> all = ScriptedEdits.all().toList();
        assertTrue(all.size() >= 20);
        KitUpdate update = updated(all);
        assertEquals(
                List.of(), all.stream().filter(edit -> !edit.survives(update)).toList());
        assertSound(update.kit());
        assertEquals("2", update.kit().version());
    }

    @RepeatedTest(40)
    void anySomeOfThemSurviveTwoChangesInAnyOrder(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Edit> some = new ArrayList<>(ScriptedEdits.all().toList());
        Collections.shuffle(some, random);
        List<Edit> first = some.subList(0, random.nextInt(some.size()));
        List<Edit> second = some.subList(first.size(), some.size());
        KitUpdate once = updated(first);
        Map<String, Object> edited = JSON.tree(once.kit());
        second.forEach(edit -> edit.with().accept(edited));
        KitUpdate twice = KitUpdate.of(once.base(), JSON.kit(edited), BASE);
        assertEquals(
                List.of(), some.stream().filter(edit -> !edit.survives(twice)).toList());
        assertSound(twice.kit());
    }

    @Test
    void anUneditedKitBecomesTheNewOne() {
        KitUpdate update = KitUpdate.of(BASE, BASE, FRESH);
        Map<String, Object> expected = JSON.tree(FRESH);
        expected.put("version", "2");
        assertEquals(expected, JSON.tree(update.kit()));
        assertEquals(List.of(), update.edits());
        assertEquals(List.of(), update.notes());
    }

    @Test
    void anUnchangedPostingGivesTheEditedKitBack() {
        Map<String, Object> edited = JSON.tree(BASE);
        ScriptedEdits.all()
                .filter(edit -> !edit.name().startsWith("dropped"))
                .forEach(edit -> edit.with().accept(edited));
        InterviewKit once = KitUpdate.of(BASE, JSON.kit(edited), BASE).kit();
        assertEquals(once, KitUpdate.of(BASE, once, BASE).kit());
        assertEquals(once.version(), KitUpdate.of(BASE, once, BASE).kit().version());
    }

    @Test
    void aRewordedQuestionStaysWhereThePostingNoLongerAsksForIt() {
        String mentor = BASE.questions().stream()
                .filter(question -> FRESH.question(question.id()).isEmpty())
                .map(question -> question.id())
                .findFirst()
                .orElseThrow();
        KitUpdate update = updated(
                List.of(ScriptedEdits.question("reworded", mentor, one -> one.put("ask", "Whom did you teach?"))));
        assertEquals(
                "Whom did you teach?",
                update.kit().question(mentor).orElseThrow().ask());
        assertTrue(
                update.notes().stream().anyMatch(note -> note.contains(mentor)),
                update.notes().toString());
        assertSound(update.kit());
    }

    @Test
    void theDifferenceNamesWhatCameWhatWentAndWhatHasOtherWords() {
        KitDifference difference = KitDifference.of(BASE, FRESH);
        List<String> changes =
                difference.items().stream().map(KitDifference.Change::change).toList();
        assertEquals(List.of("added", "added", "gone", "reworded"), changes);
        assertTrue(difference.items().get(2).before().contains("Mentor two junior engineers"));
        assertTrue(difference.items().get(3).after().contains("MySQL"));
        assertTrue(KitDifference.of(BASE, BASE).isEmpty());
    }

    /** Whatever was edited: the ids lead somewhere, the minutes add up, and every item is accounted for. */
    private static void assertSound(InterviewKit kit) {
        TreeSet<String> form = new TreeSet<>(List.of("K01", "K02", "K03", "K04", "K10", "K34"));
        assertEquals(
                List.of(),
                KitCheck.standard().check(kit).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .filter(problem -> form.contains(problem.rule()))
                        .map(problem -> problem.line())
                        .toList());
    }

    private static KitUpdate updated(List<Edit> edits) {
        Map<String, Object> edited = JSON.tree(BASE);
        edits.forEach(edit -> edit.with().accept(edited));
        return KitUpdate.of(BASE, JSON.kit(edited), FRESH);
    }
}
