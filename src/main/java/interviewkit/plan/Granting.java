package interviewkit.plan;

import interviewkit.library.Library;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Grants what a team wants of a loop: all of it where that leaves every must-have its row, else one wish after the other, in
 * the team's order, as long as it does. What is not granted is said.
 */
final class Granting {
    private final Library library;
    private final HouseRules wanted;

    Granting(Library library, HouseRules wanted) {
        this.library = library;
        this.wanted = wanted;
    }

    /**
     * @param plain drafts loops without any of the team's wishes
     * @param loop the loop that a drafting comes to
     * @throws PlanException where there is no loop even without the wishes
     */
    Granted of(Drafting plain, Function<Drafting, Draft> loop) {
        Draft base = loop.apply(plain);
        List<String> pins = wanted.pinned().stream()
                .filter(id -> isInLoop(base, Pins.competency(id)))
                .toList();
        Granted all = pins.isEmpty()
                ? new Granted(plain, base, List.of())
                : attempt(plain.asking(pins), loop, base, pins)
                        .orElseGet(() -> oneByOne(new Granted(plain, base, List.of()), loop, pins));
        return new Granted(all.drafting(), all.draft(), said(all.draft()));
    }

    private static Granted oneByOne(Granted before, Function<Drafting, Draft> loop, List<String> pins) {
        Granted best = before;
        List<String> kept = new ArrayList<>();
        for (String pin : pins) {
            kept.add(pin);
            Optional<Granted> more = attempt(before.drafting().asking(kept), loop, before.draft(), kept);
            if (more.isEmpty()) {
                kept.remove(pin);
            }
            best = more.orElse(best);
        }
        return best;
    }

    /** The draft with these pins, if it asks them all and gives up no must-have for them. */
    private static Optional<Granted> attempt(
            Drafting drafting, Function<Drafting, Draft> loop, Draft base, List<String> pins) {
        try {
            Draft draft = loop.apply(drafting);
            boolean granted = asked(draft).containsAll(pins) && mustHaves(draft).containsAll(mustHaves(base));
            return granted ? Optional.of(new Granted(drafting, draft, List.of())) : Optional.empty();
        } catch (PlanException e) {
            return Optional.empty();
        }
    }

    private static Set<String> asked(Draft draft) {
        return draft.rounds().stream()
                .flatMap(Round::questions)
                .map(PlannedQuestion::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> mustHaves(Draft draft) {
        return draft.rows().stream()
                .filter(row -> row.importance() == Importance.MUST)
                .map(RatedCompetency::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInLoop(Draft draft, String competency) {
        return draft.rows().stream()
                .anyMatch(row -> row.id().equals(competency)
                        || row.guests().stream()
                                .anyMatch(guest -> guest.competency().id().equals(competency)));
    }

    private List<PlanFinding> said(Draft draft) {
        List<PlanFinding> findings = new ArrayList<>();
        Set<String> asked = asked(draft);
        wanted.pinned().stream().filter(id -> !asked.contains(id)).forEach(id -> findings.add(unasked(id, draft)));
        return findings;
    }

    private PlanFinding unasked(String pin, Draft draft) {
        String name = library.competency(Pins.competency(pin))
                .map(one -> "\"" + one.name() + "\"")
                .orElse("its competency");
        return isInLoop(draft, Pins.competency(pin))
                ? team(
                        pin,
                        "This pinned question is not asked: no round that can hear it has a free place and the minutes, unless a must-have goes.",
                        "Give the loop more time (--minutes or --loop thorough), pin fewer questions, or ask it where a round ends early.")
                : team(
                        pin,
                        "This pinned question is not asked: %s is not rated for this posting.".formatted(name),
                        "Nothing, if the job does not need it; else say in the posting that it does.");
    }

    private static PlanFinding team(String where, String what, String fix) {
        return new PlanFinding(PlanFinding.TEAM, new Problem("", Severity.NOTE, where, what, fix));
    }

    /**
     * A loop with the wishes that it has room for.
     *
     * @param findings what it has no room for
     */
    record Granted(Drafting drafting, Draft draft, List<PlanFinding> findings) {
        Granted {
            findings = List.copyOf(findings);
        }
    }
}
