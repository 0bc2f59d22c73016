package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Inference;
import interviewkit.library.Library;
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
import java.util.List;

/** Gathers the mapped items by competency, and adds what the role implies. */
final class Demands {
    private final Library library;

    Demands(Library library) {
        this.library = library;
    }

    List<Demand> of(PostingMap map, Role role) {
        Gathered gathered = Gathered.of(
                map.items(),
                new WrittenCompetencies(library, map.posting().facts().language()));
        List<Demand> demands = new ArrayList<>(inferred(map.posting(), role, gathered));
        demands.addAll(gathered.stated(demands));
        return demands.stream().sorted(Demand.BY_URGENCY).toList();
    }

    private List<Demand> inferred(Posting posting, Role role, Gathered stated) {
        List<Demand> inferred = new ArrayList<>();
        for (Inference inference : library.inferences()) {
            if (inference.families().contains(role.family().id())) {
                Competency competency = competency(inference);
                List<Item> items = stated.items(competency);
                List<Sign> signs = signs(posting, inference.signs(), role.titled());
                if (isSilent(inference, items) && !signs.isEmpty()) {
                    stated.drop(competency);
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
