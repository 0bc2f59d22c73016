package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.Match;
import interviewkit.posting.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The items of a posting by the competency that they call for, and how firmly each competency stands on its items. */
final class Gathered {
    /** How close a second match must come to the best one for the item to serve both. */
    private static final double SECOND = 0.75;

    private final Map<Competency, List<Item>> items = byId();
    private final Map<Competency, List<Item>> also = byId();
    private final Map<Footing, Map<Competency, List<Item>>> shaky = new EnumMap<>(Footing.class);

    /** What the items call for surely first: the others may join it, or else be asked about in their own words. */
    static Gathered of(List<ItemMapping> mappings, WrittenCompetencies written) {
        Gathered gathered = new Gathered();
        List<ItemMapping> unsure = new ArrayList<>();
        for (ItemMapping mapping : mappings) {
            mapping.likely().ifPresentOrElse(best -> gathered.add(mapping, best), () -> unsure.add(mapping));
        }
        unsure.forEach(mapping -> gathered.addUnsure(mapping, written));
        return gathered;
    }

    private static Map<Competency, List<Item>> byId() {
        return new TreeMap<>(Comparator.comparing(Competency::id));
    }

    private static void add(Map<Competency, List<Item>> items, Competency competency, Item item) {
        items.computeIfAbsent(competency, key -> new ArrayList<>()).add(item);
    }

    private void add(ItemMapping mapping, Match best) {
        add(items, best.competency(), mapping.item());
        mapping.matches().stream()
                .skip(1)
                .filter(match -> isSecond(match, best))
                .forEach(match -> add(also, match.competency(), mapping.item()));
    }

    /** Only a name or a term of its own makes an item serve a second competency; likeness alone does not. */
    private static boolean isSecond(Match match, Match best) {
        return match.score() >= SECOND * best.score()
                && match.because().stream()
                        .anyMatch(evidence -> evidence.source().equals("skill")
                                || evidence.source().equals("term"));
    }

    private void addUnsure(ItemMapping mapping, WrittenCompetencies written) {
        Optional<Competency> joined =
                mapping.best().filter(Match::isAtHome).map(Match::competency).filter(items::containsKey);
        joined.or(() -> isOpen(mapping) ? written.of(mapping) : Optional.empty())
                .ifPresentOrElse(
                        competency -> add(items, competency, mapping.item()),
                        () -> mapping.best().filter(Match::isPassable).ifPresent(best -> addShaky(mapping, best)));
    }

    private void addShaky(ItemMapping mapping, Match best) {
        Footing footing = best.isFair() ? Footing.FAIR : Footing.THIN;
        add(shaky.computeIfAbsent(footing, key -> byId()), best.competency(), mapping.item());
    }

    /** Whether a question written from the item's own words would ask about something that is not verified anyway. */
    private static boolean isOpen(ItemMapping mapping) {
        if (mapping.factOnly() || mapping.isOnlyUnfair()) {
            return false;
        }
        return mapping.facts().isEmpty() || mapping.best().isEmpty() && isOnlyYears(mapping);
    }

    /** Years are years of something, which can be asked about; what stands beside other facts belongs to them. */
    private static boolean isOnlyYears(ItemMapping mapping) {
        return mapping.facts().stream().allMatch(fact -> fact.guide().area().equals("experience-length"));
    }

    /** The items that call for a competency more than for any other. */
    List<Item> items(Competency competency) {
        return items.getOrDefault(competency, List.of());
    }

    /** Leaves out a competency that the role implies anyway. */
    void drop(Competency competency) {
        items.remove(competency);
    }

    /** What the items state, beside what is demanded already: a shaky competency that stands there is not demanded twice. */
    List<Demand> stated(List<Demand> already) {
        List<Demand> stated = new ArrayList<>();
        items.forEach((competency, list) ->
                stated.add(demand(competency, list, also.getOrDefault(competency, List.of()), footing(competency))));
        shaky.forEach((footing, wanted) -> wanted.forEach((competency, list) -> {
            if (!demands(already, competency) && !demands(stated, competency)) {
                stated.add(demand(competency, list, List.of(), footing));
            }
        }));
        return stated;
    }

    private static boolean demands(List<Demand> demands, Competency competency) {
        return demands.stream().anyMatch(demand -> demand.competency().equals(competency));
    }

    private static Demand demand(Competency competency, List<Item> items, List<Item> also, Footing footing) {
        List<Item> ordered =
                items.stream().sorted(Comparator.comparing(Item::span)).toList();
        return new Demand(competency, Origin.STATED, ordered, also, List.of(), "", footing, false);
    }

    /** A question in an item's own words is seldom as good as one that somebody wrote who knows the work. */
    private static Footing footing(Competency competency) {
        return competency.isWritten() ? Footing.FAIR : Footing.FIRM;
    }
}
