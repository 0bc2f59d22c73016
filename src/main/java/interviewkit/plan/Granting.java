package interviewkit.plan;

import interviewkit.library.Competency;
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
import java.util.stream.Stream;

/**
 * Grants what a team wants of a loop: all of it where that leaves every must-have its row, else one wish after the other, in
 * the team's order, as long as it does. What is not granted is said.
 */
final class Granting {
    private static final int PERCENT = 100;

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
        HouseRules possible = wanted.wanting(
                wanted.pinned().stream()
                        .filter(id -> isInLoop(base, Pins.competency(id)))
                        .toList(),
                wanted.values());
        Draft draft = possible.wantsNothing()
                ? base
                : attempt(plain, possible, loop, base).orElseGet(() -> oneByOne(plain, possible, loop, base));
        return new Granted(draft, said(draft));
    }

    private Draft oneByOne(Drafting plain, HouseRules possible, Function<Drafting, Draft> loop, Draft base) {
        Draft best = base;
        HouseRules kept = possible.wantingNothing();
        for (HouseRules wish : wishes(possible)) {
            HouseRules more = kept.wanting(join(kept.pinned(), wish.pinned()), join(kept.values(), wish.values()));
            Optional<Draft> draft = attempt(plain, more, loop, base);
            kept = draft.isPresent() ? more : kept;
            best = draft.orElse(best);
        }
        return best;
    }

    /** Each wish for itself: what must be asked, then what the company values. */
    private static List<HouseRules> wishes(HouseRules all) {
        return Stream.concat(
                        all.pinned().stream().map(pin -> all.wanting(List.of(pin), List.of())),
                        all.values().stream().map(value -> all.wanting(List.of(), List.of(value))))
                .toList();
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The draft with these wishes, if it grants them all and gives up no must-have for them. */
    private static Optional<Draft> attempt(
            Drafting plain, HouseRules wishes, Function<Drafting, Draft> loop, Draft base) {
        try {
            Draft draft = loop.apply(plain.granting(wishes));
            boolean granted = asked(draft).containsAll(wishes.pinned())
                    && rated(draft).containsAll(ids(wishes.values()))
                    && mustHaves(draft).containsAll(mustHaves(base))
                    && (wishes.values().isEmpty() || isBalanced(draft, wishes.bonusPercent()));
            return granted ? Optional.of(draft) : Optional.empty();
        } catch (PlanException e) {
            return Optional.empty();
        }
    }

    /** Bonus points and values together keep to the part of the time that the rules leave to bonus points. */
    private static boolean isBalanced(Draft draft, int percent) {
        int all = 0;
        int bonus = 0;
        for (Round round : draft.rounds()) {
            for (Round.Block block : round.blocks()) {
                all += block.question().isPresent() ? block.minutes() : 0;
                bonus += block.question()
                                .filter(one -> one.importance() == Importance.BONUS)
                                .isPresent()
                        ? block.minutes()
                        : 0;
            }
        }
        return bonus * PERCENT <= percent * all;
    }

    private static Set<String> asked(Draft draft) {
        return draft.rounds().stream()
                .flatMap(Round::questions)
                .map(PlannedQuestion::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rated(Draft draft) {
        return draft.rounds().stream()
                .flatMap(Round::questions)
                .map(PlannedQuestion::ratedUnder)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> mustHaves(Draft draft) {
        return draft.rows().stream()
                .filter(row -> row.importance() == Importance.MUST)
                .map(RatedCompetency::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> ids(List<Competency> competencies) {
        return competencies.stream().map(Competency::id).toList();
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
        Set<String> rated = rated(draft);
        wanted.values().stream()
                .filter(value -> !rated.contains(value.id()))
                .forEach(
                        value -> findings.add(
                                team(
                                        value.id(),
                                        "The company's value \"%s\" is not rated: this loop has no row, place or minutes left for it, unless a must-have goes."
                                                .formatted(value.name()),
                                        "Give the loop more time (--minutes or --loop thorough) or more rows (most-competencies, bonus-percent in the configuration), or talk about it outside the interviews.")));
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
    record Granted(Draft draft, List<PlanFinding> findings) {
        Granted {
            findings = List.copyOf(findings);
        }
    }
}
