package interviewkit.plan;

import interviewkit.library.CompliancePack;
import interviewkit.library.Library;
import interviewkit.posting.Fact;
import interviewkit.posting.Posting;
import interviewkit.text.Span;
import interviewkit.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the compliance pack of the place where a posting's work is done: the first place that is named counts, a narrower
 * pack replaces the wider one around it ({@code us-california} replaces {@code us-federal}).
 */
final class Jurisdiction {
    /** Codes of places are also words ("us", "in", "co"), so up to this length capitals count. */
    private static final int LONGEST_CODE = 3;

    private final List<CompliancePack> packs;

    Jurisdiction(Library library) {
        this.packs = library.packs();
    }

    /**
     * The pack that the user wishes for, or the place's.
     *
     * @throws UnknownChoiceException where there is no such pack
     */
    CompliancePack of(Posting posting, PlanOptions options) {
        return options.jurisdiction().map(this::named).orElseGet(() -> of(posting));
    }

    private CompliancePack named(String id) {
        return packs.stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownChoiceException(
                        "jurisdiction",
                        id,
                        packs.stream().map(CompliancePack::id).toList()));
    }

    CompliancePack of(Posting posting) {
        List<String> locations =
                posting.facts().locations().stream().map(Fact::text).toList();
        Stream<String> title = posting.facts().title().map(Fact::text).stream();
        return Stream.concat(locations.stream(), title)
                .flatMap(place -> at(place).stream())
                .findFirst()
                .or(() -> packs.stream().filter(pack -> pack.places().isEmpty()).findFirst())
                .orElseThrow(() -> new PlanException("rubrics/compliance: error: there is no general pack"));
    }

    private Optional<CompliancePack> at(String place) {
        Tokens words = Tokens.of(place);
        List<Found> found = packs.stream()
                .flatMap(pack -> pack.places().stream()
                        .flatMap(name -> spans(words, name).stream().map(span -> new Found(pack, span))))
                .sorted(Comparator.comparingInt((Found one) -> one.span().start())
                        .thenComparing(one -> -one.span().length())
                        .thenComparing(one -> one.pack().id()))
                .toList();
        return found.stream().findFirst().map(first -> narrowest(first.pack(), found));
    }

    private static CompliancePack narrowest(CompliancePack pack, List<Found> found) {
        return found.stream()
                .map(Found::pack)
                .filter(other -> other.within().filter(pack.id()::equals).isPresent())
                .findFirst()
                .orElse(pack);
    }

    private static List<Span> spans(Tokens words, String name) {
        Tokens phrase = Tokens.of(name);
        boolean code = name.length() <= LONGEST_CODE && name.equals(name.toUpperCase(Locale.ROOT));
        return code ? words.findAllExactly(phrase) : words.findAll(phrase);
    }

    private record Found(CompliancePack pack, Span span) {}
}
