package interviewkit.revision;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes a merged kit whole again: a question that a person took out stays out wherever the new plan would ask it, one that a
 * person wrote keeps a place, no id points nowhere, and all minutes add up.
 */
final class Mending {
    private static final int LEAST_FOR_CANDIDATE = 5;

    private final Map<String, Object> merged;
    private final Places before;
    private final Places edited;
    private final Places fresh;
    private final Places places;
    private final Map<String, Object> editedKit;
    private final Map<String, Object> freshKit;
    private final List<String> notes;

    Mending(
            Map<String, Object> before,
            Map<String, Object> edited,
            Map<String, Object> fresh,
            Map<String, Object> merged,
            List<String> notes) {
        this.merged = merged;
        this.before = new Places(before);
        this.edited = new Places(edited);
        this.fresh = new Places(fresh);
        this.places = new Places(merged);
        this.editedKit = edited;
        this.freshKit = fresh;
        this.notes = notes;
    }

    void mend() {
        takeOutWhatWasDropped();
        bringBackWhatWasWritten();
        leaveEachInOnePlace();
        bringItsQuestion();
        places.sortQuestions();
        new MendedTrace(merged, editedKit, freshKit, notes).mend();
        addUp();
    }

    /** A question that the person took out, as a question or as a block of its round. */
    private void takeOutWhatWasDropped() {
        Set<String> dropped = new LinkedHashSet<>(before.asked());
        dropped.removeAll(edited.asked());
        for (String question : dropped) {
            places.roundsOf(question).forEach(round -> places.takeOut(round, question));
        }
    }

    /** A question that the person wrote or changed, and that the new plan does not ask. */
    private void bringBackWhatWasWritten() {
        for (String question : edited.asked()) {
            if (places.roundsOf(question).isEmpty() && isWritten(question)) {
                Map<String, Object> home = edited.roundsOf(question).get(0);
                Map<String, Object> round = places.round(Tree.text(home, "id"))
                        .orElseGet(() -> places.rounds().get(places.rounds().size() - 1));
                places.add(round, edited.block(home, question).orElseThrow());
                notes.add(
                        "questions/%s: the new plan does not ask it; it stays in %s, as you have edited it (take it out if it is no longer needed)"
                                .formatted(question, Tree.text(round, "name")));
            }
        }
    }

    private boolean isWritten(String question) {
        return !Objects.equals(before.question(question), edited.question(question));
    }

    /** Where the plan moved a question that the person had given other minutes, the person's place holds. */
    private void leaveEachInOnePlace() {
        for (String question : places.asked()) {
            int usual = Math.max(
                    1,
                    Math.max(
                            edited.roundsOf(question).size(),
                            fresh.roundsOf(question).size()));
            List<Map<String, Object>> rounds = places.roundsOf(question);
            if (rounds.size() > usual) {
                Set<String> theirs = new HashSet<>();
                edited.roundsOf(question).forEach(round -> theirs.add(Tree.text(round, "id")));
                rounds.stream()
                        .filter(round -> !theirs.contains(Tree.text(round, "id")))
                        .forEach(round -> places.takeOut(round, question));
            }
        }
    }

    /** A block that stays brings its question with it; one whose question nobody has goes. */
    private void bringItsQuestion() {
        for (Map<String, Object> round : places.rounds()) {
            for (String question : places.asked(round)) {
                if (places.question(question).isEmpty()) {
                    edited.question(question)
                            .or(() -> fresh.question(question))
                            .ifPresentOrElse(
                                    one -> Tree.list(merged.get("questions")).add(Tree.copy(one)),
                                    () -> places.takeOut(round, question));
                }
            }
        }
    }

    private void addUp() {
        int number = 0;
        int minutes = 0;
        Set<String> read = new HashSet<>();
        for (Map<String, Object> round : places.rounds()) {
            round.put("number", ++number);
            minutes += minutes(round);
            Set<String> here = new HashSet<>();
            for (Object block : places.blocks(round)) {
                places.question(Tree.text(Tree.map(block), "question")).ifPresent(question -> {
                    String competency = Tree.text(question, "competency");
                    Tree.map(block).put("secondRead", read.contains(competency));
                    here.add(competency);
                });
            }
            read.addAll(here);
        }
        Tree.map(merged.get("loop")).put("minutes", minutes);
    }

    /** A round's length is what its blocks add up to; one that the person set is kept by the candidate's own questions. */
    private int minutes(Map<String, Object> round) {
        String id = Tree.text(round, "id");
        int wanted = edited.round(id)
                .filter(one -> before.round(id)
                        .filter(was -> Tree.number(was, "minutes") != Tree.number(one, "minutes"))
                        .isPresent())
                .map(one -> Tree.number(one, "minutes"))
                .orElse(0);
        int sum = sum(round);
        if (wanted > 0 && wanted != sum) {
            stretch(round, wanted - sum);
            int got = sum(round);
            if (got != wanted) {
                notes.add("rounds/%s: its parts take %d minutes, so %d is too short".formatted(id, got, wanted));
            }
            sum = got;
        }
        round.put("minutes", sum);
        return sum;
    }

    private void stretch(Map<String, Object> round, int more) {
        for (Object block : places.blocks(round)) {
            if (Tree.text(Tree.map(block), "kind").equals("candidate-questions")) {
                int minutes = Tree.number(Tree.map(block), "minutes");
                Tree.map(block).put("minutes", Math.max(Math.min(minutes, LEAST_FOR_CANDIDATE), minutes + more));
                return;
            }
        }
    }

    private int sum(Map<String, Object> round) {
        return places.blocks(round).stream()
                .mapToInt(block -> Tree.number(Tree.map(block), "minutes"))
                .sum();
    }
}
