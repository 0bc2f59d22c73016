package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Inference;
import interviewkit.library.Library;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.Match;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.posting.Segment;
import interviewkit.role.Role;
import interviewkit.text.Span;
import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers the mapped items by competency, and adds what the role implies. */
final class Demands {
    /** How close a second match must come to the best one for the item to serve both. */
    private static final double SECOND = 0.75;

    private final Library library;

    Demands(Library library) {
        this.library = library;
    }

    List<Demand> of(PostingMap map, Role role) {
        Map<Competency, List<Item>> items = byId();
        Map<Competency, List<Item>> also = byId();
        WrittenCompetencies written =
                new WrittenCompetencies(library, map.posting().facts().language());
        List<ItemMapping> unsure = new ArrayList<>();
        for (ItemMapping mapping : map.items()) {
            Optional<Match> likely = mapping.likely();
            likely.ifPresentOrElse(best -> add(items, also, mapping, best), () -> unsure.add(mapping));
        }
        Map<Footing, Map<Competency, List<Item>>> shaky = new EnumMap<>(Footing.class);
        for (ItemMapping mapping : unsure) {
            Optional<Competency> joined = mapping.best()
                    .filter(Match::isAtHome)
                    .map(Match::competency)
                    .filter(items::containsKey);
            Optional<Competency> own = joined.isPresent() || !isOpen(mapping) ? Optional.empty() : written.of(mapping);
            joined.or(() -> own)
                    .ifPresentOrElse(
                            competency -> add(items, competency, mapping.item()),
                            () -> mapping.best()
                                    .filter(Match::isPassable)
                                    .ifPresent(best -> add(
                                            shaky.computeIfAbsent(
                                                    best.isFair() ? Footing.FAIR : Footing.THIN, key -> byId()),
                                            best.competency(),
                                            mapping.item())));
        }
        List<Demand> demands = new ArrayList<>();
        inferred(map.posting(), role, items).forEach(demands::add);
        items.forEach((competency, list) ->
                demands.add(stated(competency, list, also.getOrDefault(competency, List.of()), footing(competency))));
        shaky.forEach((footing, wanted) -> wanted.forEach((competency, list) -> {
            if (demands.stream().noneMatch(demand -> demand.competency().equals(competency))) {
                demands.add(stated(competency, list, List.of(), footing));
            }
        }));
        return demands.stream().sorted(Demand.BY_URGENCY).toList();
    }

    /** A question in an item's own words is seldom as good as one that somebody wrote who knows the work. */
    private static Footing footing(Competency competency) {
        return competency.isWritten() ? Footing.FAIR : Footing.FIRM;
    }

    private static Map<Competency, List<Item>> byId() {
        return new TreeMap<>(Comparator.comparing(Competency::id));
    }

    private static Demand stated(Competency competency, List<Item> items, List<Item> also, Footing footing) {
        List<Item> ordered =
                items.stream().sorted(Comparator.comparing(Item::span)).toList();
        return new Demand(competency, Origin.STATED, ordered, also, List.of(), "", footing, false);
    }

    private static void add(
            Map<Competency, List<Item>> items, Map<Competency, List<Item>> also, ItemMapping mapping, Match best) {
        add(items, best.competency(), mapping.item());
        mapping.matches().stream()
                .skip(1)
                .filter(match -> isSecond(match, best))
                .forEach(match -> add(also, match.competency(), mapping.item()));
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

    private static void add(Map<Competency, List<Item>> items, Competency competency, Item item) {
        items.computeIfAbsent(competency, key -> new ArrayList<>()).add(item);
    }

    /** Only a name or a term of its own makes an item serve a second competency; likeness alone does not. */
    private static boolean isSecond(Match match, Match best) {
        return match.score() >= SECOND * best.score()
                && match.because().stream()
                        .anyMatch(evidence -> evidence.source().equals("skill")
                                || evidence.source().equals("term"));
    }

    private List<Demand> inferred(Posting posting, Role role, Map<Competency, List<Item>> stated) {
        List<Demand> inferred = new ArrayList<>();
        for (Inference inference : library.inferences()) {
            if (inference.families().contains(role.family().id())) {
                Competency competency = competency(inference);
                List<Item> items = stated.getOrDefault(competency, List.of());
                List<Sign> signs = signs(posting, inference.signs(), role.titled());
                if (isSilent(inference, items) && !signs.isEmpty()) {
                    stated.remove(competency);
                    inferred.add(new Demand(
                            competency,
                            Origin.INFERRED,
                            items,
                            List.of(),
                            signs,
                            inference.because(),
                            Footing.FIRM,
                            !inference.essential()));
                }
            }
        }
        return inferred;
    }

    private Competency competency(Inference inference) {
        return library.competency(inference.competency())
                .orElseThrow(() -> new IllegalStateException("inference %s names the unknown competency %s"
                        .formatted(inference.id(), inference.competency())));
    }

    /** What is essential is inferred over mere duties and bonus points; a filler only where nothing is said at all. */
    private static boolean isSilent(Inference inference, List<Item> items) {
        return inference.essential()
                ? items.stream().noneMatch(item -> item.kind() == ItemKind.REQUIREMENT)
                : items.isEmpty();
    }

    /** The lines of the posting in which a sign stands: its title, its items, its context. */
    private static List<Sign> signs(Posting posting, List<String> words, boolean titled) {
        List<Tokens> phrases = words.stream().map(Tokens::of).toList();
        List<Sign> signs = new ArrayList<>();
        posting.facts().title().ifPresent(title -> {
            if (titled || standsIn(title.text(), phrases)) {
                signs.add(new Sign("", posting.source().slice(title.span()), title.span()));
            }
        });
        for (Segment segment : posting.segments()) {
            if (segment.kind() == Segment.Kind.CONTEXT) {
                for (Span sentence : Sentences.in(posting.source().content(), segment.span())) {
                    if (standsIn(posting.source().slice(sentence), phrases)) {
                        signs.add(new Sign("", posting.source().slice(sentence), sentence));
                    }
                }
            }
        }
        for (Item item : posting.items()) {
            if (standsIn(item.text(), phrases)) {
                signs.add(new Sign(item.id(), item.text(), item.span()));
            }
        }
        return signs.stream()
                .distinct()
                .sorted(Comparator.comparing(Sign::span))
                .toList();
    }

    private static boolean standsIn(String text, List<Tokens> phrases) {
        Tokens tokens = Tokens.of(text);
        return phrases.stream().anyMatch(phrase -> tokens.find(phrase).isPresent());
    }
}
