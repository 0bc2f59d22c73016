package interviewkit.plan;

import interviewkit.library.Advice;
import interviewkit.library.Library;
import interviewkit.library.Skill;
import interviewkit.mapping.AdviceFound;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.posting.Segment;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.role.Role;
import interviewkit.text.Span;
import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what the hiring manager should settle before the first interview, and what is delicate in the posting. */
final class HiringManagerNotes {
    private final Library library;

    HiringManagerNotes(Library library) {
        this.library = library;
    }

    List<PlanFinding> of(PostingMap map, Role role, List<RatedCompetency> rows) {
        List<PlanFinding> notes = new ArrayList<>();
        if (map.posting().items().stream().allMatch(item -> item.kind() == ItemKind.RESPONSIBILITY)) {
            notes.add(asksNothing());
        }
        rows.stream().filter(row -> row.origin() == Origin.INFERRED).forEach(row -> notes.add(silent(row)));
        for (ItemMapping mapping : map.items()) {
            mapping.advice().stream()
                    .filter(found -> found.advice().isFor(role.family().id()))
                    .forEach(found -> notes.add(advice(mapping.item(), found)));
        }
        notes.addAll(bonusButDuty(map));
        map.items().stream().filter(HiringManagerNotes::isUnsure).forEach(mapping -> notes.add(unsure(mapping, rows)));
        map.posting().doubts().forEach(doubt -> notes.add(new PlanFinding("doubt", doubt)));
        return notes;
    }

    private static PlanFinding asksNothing() {
        return open(
                "",
                "",
                "The posting names duties, and asks nothing of the candidate in words.",
                "Say what somebody must bring to the job; until then the kit rates what the duties need.");
    }

    private static PlanFinding silent(RatedCompetency row) {
        Sign sign = row.signs().get(0);
        return open(
                "K08",
                sign.item().isEmpty() ? "title" : sign.item(),
                "The posting asks for nothing in the way of \"%s\". The kit infers it: %s"
                        .formatted(row.competency().name(), row.reason()),
                "Confirm it, or say what the person will not be answerable for; consider a line about it in the posting.");
    }

    private static PlanFinding advice(Item item, AdviceFound found) {
        Advice advice = found.advice();
        boolean open = advice.kind() == Advice.Kind.OPEN;
        return new PlanFinding(
                open ? "open" : "fairness",
                new Problem(
                        advice.rule(),
                        open ? Severity.NOTE : Severity.WARNING,
                        item.id(),
                        found.says(),
                        advice.ask().replace("{words}", found.words())));
    }

    /** A tool that the team works with daily, by the posting's own account, yet only a bonus point. */
    private List<PlanFinding> bonusButDuty(PostingMap map) {
        Set<PlanFinding> notes = new LinkedHashSet<>();
        for (ItemMapping mapping : map.items()) {
            if (mapping.item().kind() == ItemKind.BONUS) {
                for (Skill skill : mapping.skills()) {
                    elsewhere(skill, map)
                            .ifPresent(place -> notes.add(bonusButDuty(mapping.item(), skill, place, map.posting())));
                }
            }
        }
        return List.copyOf(notes);
    }

    private static PlanFinding bonusButDuty(Item item, Skill skill, Span place, Posting posting) {
        return open(
                "",
                item.id(),
                "%s is only a bonus point, but the posting also says: \"%s\""
                        .formatted(skill.name(), posting.source().slice(place)),
                "Decide whether somebody without %s can do this job in the first half year. The kit keeps it a bonus point."
                        .formatted(skill.name()));
    }

    /** Where a duty or the description of the team names a skill; nowhere if a requirement names it too. */
    private static Optional<Span> elsewhere(Skill skill, PostingMap map) {
        Posting posting = map.posting();
        boolean required = map.items().stream()
                .anyMatch(mapping -> mapping.item().kind() == ItemKind.REQUIREMENT
                        && mapping.skills().contains(skill));
        if (required) {
            return Optional.empty();
        }
        Stream<Span> duties = posting.items(ItemKind.RESPONSIBILITY).map(Item::span);
        Stream<Span> context = posting.segments().stream()
                .filter(segment -> segment.kind() == Segment.Kind.CONTEXT)
                .flatMap(segment -> Sentences.in(posting.source().content(), segment.span()).stream());
        return Stream.concat(duties, context)
                .filter(span -> names(posting.source().slice(span), skill))
                .findFirst();
    }

    private static boolean names(String text, Skill skill) {
        Tokens tokens = Tokens.of(text);
        return Stream.concat(Stream.of(skill.name()), skill.spellings().stream())
                .map(Tokens::of)
                .anyMatch(name -> skill.caseSensitive()
                        ? !tokens.findAllExactly(name).isEmpty()
                        : tokens.find(name).isPresent());
    }

    private static boolean isUnsure(ItemMapping mapping) {
        return mapping.item().kind() != ItemKind.RESPONSIBILITY && mapping.needsALook();
    }

    private PlanFinding unsure(ItemMapping mapping, List<RatedCompetency> rows) {
        String guess = isWritten(mapping.item(), rows)
                ? "fits no competency surely; its question was written from its own words"
                : mapping.likely()
                        .map(match -> "was taken for \"%s\", but not surely"
                                .formatted(match.competency().name()))
                        .orElse("matches none of the %d competencies of the library"
                                .formatted(library.competencies().size()));
        return new PlanFinding(
                "doubt",
                new Problem(
                        "",
                        Severity.NOTE,
                        mapping.item().id(),
                        "This item %s.".formatted(guess),
                        "Please look at this one: does its question ask about what you meant?"));
    }

    /** Whether a pattern asks about the item, and not the competency that it came nearest to. */
    private static boolean isWritten(Item item, List<RatedCompetency> rows) {
        Stream<Boolean> own = rows.stream()
                .map(row -> row.competency().isWritten() && row.items().contains(item));
        Stream<Boolean> guests = rows.stream()
                .flatMap(row -> row.guests().stream())
                .map(guest -> guest.competency().isWritten() && guest.items().contains(item));
        return Stream.concat(own, guests).anyMatch(written -> written);
    }

    private static PlanFinding open(String rule, String where, String what, String fix) {
        return new PlanFinding("open", new Problem(rule, Severity.NOTE, where, what, fix));
    }
}
