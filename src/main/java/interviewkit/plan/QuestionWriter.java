package interviewkit.plan;

import interviewkit.library.Probe;
import interviewkit.library.RoleFamily;
import interviewkit.mapping.PostingMap;
import interviewkit.plan.LoopBuilder.Chosen;
import interviewkit.plan.PlannedQuestion.PassingProbe;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a chosen question for this posting: its words, what it serves, and what is heard in passing. */
final class QuestionWriter {
    /** More would turn the question into another one. */
    private static final int MOST_IN_PASSING = 2;

    private final Wording wording;
    private final StoryPlace places;
    private final Affinity affinity = new Affinity();
    private final PostedScale scale = new PostedScale();

    QuestionWriter(PostingMap map, RoleFamily family) {
        wording = new Wording(map);
        places = new StoryPlace(family);
    }

    /** @param passed ids of the competencies that have been heard in passing; those of this question are added */
    PlannedQuestion write(Chosen chosen, Set<String> passed) {
        List<Item> items = Stream.concat(chosen.items().stream(), along(chosen))
                .distinct()
                .sorted(Comparator.comparing(Item::span))
                .toList();
        List<Item> cited = items.isEmpty() && chosen.row().origin() == Origin.STATED ? fallback(chosen) : items;
        return new PlannedQuestion(
                chosen.competency().questionId(chosen.question()),
                chosen.row().id(),
                chosen.competency(),
                chosen.question(),
                importance(chosen.row(), cited),
                cited,
                ask(chosen, cited),
                inPassing(chosen, passed),
                wording.equivalents(chosen.competency(), cited),
                wording.glossary(chosen.competency(), cited));
    }

    private String ask(Chosen chosen, List<Item> items) {
        String named = wording.ask(chosen.question(), chosen.competency(), items);
        String scaled = scale.in(named, chosen.question(), chosen.competency(), items);
        return places.in(scaled, chosen.question(), chosen.competency().id());
    }

    /**
     * Items that a question of the row's own competency takes along: those that call for it too, and the row's demands where
     * it would otherwise serve bonus points or duties alone. It reads the must-have as well, and accepts all equivalents.
     */
    private Stream<Item> along(Chosen chosen) {
        RatedCompetency row = chosen.row();
        if (!chosen.competency().equals(row.competency())) {
            return Stream.empty();
        }
        boolean noDemand = chosen.items().stream().noneMatch(item -> item.kind() == ItemKind.REQUIREMENT);
        Stream<Item> also = row.also().stream().filter(item -> affinity.of(chosen.question(), item) > 0);
        Stream<Item> demands = row.items().stream().filter(item -> noDemand && item.kind() == ItemKind.REQUIREMENT);
        return Stream.concat(also, demands);
    }

    /** A second read serves what the row stands for: its requirements, or whatever it has. */
    private static List<Item> fallback(Chosen chosen) {
        List<Item> own = chosen.competency().equals(chosen.row().competency())
                ? chosen.row().items()
                : chosen.row().guests().stream()
                        .filter(guest -> guest.competency().equals(chosen.competency()))
                        .flatMap(guest -> guest.items().stream())
                        .toList();
        List<Item> demands =
                own.stream().filter(item -> item.kind() == ItemKind.REQUIREMENT).toList();
        return demands.isEmpty() ? own : demands;
    }

    private static Importance importance(RatedCompetency row, List<Item> items) {
        boolean onlyBonus = !items.isEmpty() && items.stream().allMatch(item -> item.kind() == ItemKind.BONUS);
        return row.importance() == Importance.BONUS || onlyBonus ? Importance.BONUS : Importance.MUST;
    }

    private static List<PassingProbe> inPassing(Chosen chosen, Set<String> passed) {
        return chosen.row().guests().stream()
                .filter(RatedCompetency.Guest::inPassing)
                .filter(guest -> !chosen.question().type().isExercise())
                .limit(MOST_IN_PASSING)
                .filter(guest -> passed.add(guest.competency().id()))
                .map(guest -> new PassingProbe(
                        guest.competency(),
                        guest.items(),
                        new Probe(
                                Probe.Purpose.DEPTH, guest.competency().probe().ask()),
                        guest.competency().probe().listenFor()))
                .toList();
    }
}
