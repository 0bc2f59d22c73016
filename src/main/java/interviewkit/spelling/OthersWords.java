package interviewkit.spelling;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.library.Competency;
import interviewkit.library.QuestionPattern;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in a kit's texts that are not its own: the posting's, where it is quoted or written from, and the team's. */
final class OthersWords {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”|\"([^\"]+)\"");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.\\.\\.)$");

    private final String posting;
    private final List<String> phrases;
    private final Map<String, Set<String>> items;
    private final Map<String, Set<String>> written = new HashMap<>();

    private OthersWords(String posting, List<String> phrases, Map<String, Set<String>> items) {
        this.posting = posting;
        this.phrases = phrases;
        this.items = items;
    }

    /** @param own the team's texts */
    static OthersWords in(InterviewKit kit, List<String> own, AmericanSpelling spelling) {
        KitPosting posting = kit.posting();
        List<String> phrases = Stream.concat(
                        own.stream(), Stream.of(posting.title(), posting.company(), posting.location(), kit.company()))
                .filter(text -> !spelling.british(text).isEmpty())
                .distinct()
                .toList();
        Map<String, Set<String>> items = posting.items().stream()
                .collect(Collectors.toMap(
                        KitItem::id,
                        item -> spelling.british(item.quote()).stream()
                                .map(OthersWords::small)
                                .collect(Collectors.toSet()),
                        (one, other) -> one));
        OthersWords words = new OthersWords(plain(posting.text()), phrases, items);
        kit.competencies().forEach(words::names);
        return words;
    }

    /** Findings and rounds name a competency that was written from the posting's words. */
    private void names(KitCompetency competency) {
        name(competency.id(), competency.name(), competency.items());
        competency.guests().forEach(guest -> name(guest.id(), guest.name(), guest.items()));
    }

    private void name(String id, String name, List<String> from) {
        if (id.startsWith(QuestionPattern.WRITTEN)) {
            written.put(name, words(from));
        }
    }

    private Set<String> words(Collection<?> from) {
        return from.stream()
                .flatMap(id -> items.getOrDefault(id.toString(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether a part of a kit's data is a question about a value of the company, which the team has written. */
    boolean isTeams(Map<?, ?> part) {
        return owner(part).filter(id -> id.startsWith(Competency.VALUE)).isPresent();
    }

    /** The posting's words that a part of a kit's data is written from, or those of what is around it. */
    Set<String> writtenFrom(Map<?, ?> part, Set<String> around) {
        String id = owner(part).or(() -> text(part, "id")).orElse("");
        boolean pattern = id.startsWith(QuestionPattern.WRITTEN) && part.get("items") instanceof List<?>;
        return pattern ? words((List<?>) part.get("items")) : around;
    }

    /** The competency that a question, or a probe in passing, comes from. */
    private static Optional<String> owner(Map<?, ?> part) {
        return text(part, "owner")
                .or(() -> part.containsKey("listenFor") ? text(part, "competency") : Optional.empty());
    }

    private static Optional<String> text(Map<?, ?> part, String field) {
        return Optional.ofNullable(part.get(field))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /**
     * What of a text is somebody else's.
     *
     * @param from the posting's words that the text is written from, in small letters
     */
    BiPredicate<Integer, Integer> within(String text, Set<String> from) {
        return (start, end) -> {
            String word = small(text.substring(start, end));
            return from.contains(word)
                    || Stretch.of(text, phrases).anyMatch(one -> one.holds(start, end))
                    || quotes(text).anyMatch(one -> one.holds(start, end))
                    || written.entrySet().stream()
                            .filter(name -> name.getValue().contains(word))
                            .anyMatch(name ->
                                    Stretch.of(text, List.of(name.getKey())).anyMatch(one -> one.holds(start, end)));
        };
    }

    private Stream<Stretch> quotes(String text) {
        return QUOTED.matcher(text)
                .results()
                .filter(quote -> posting.contains(plain(quote.group(1) == null ? quote.group(2) : quote.group(1))))
                .map(quote -> new Stretch(quote.start(), quote.end()));
    }

    /** One space between any two words, and no mark that says that more follows. */
    private static String plain(String text) {
        Matcher cut = CUT.matcher(SPACE.matcher(text).replaceAll(" "));
        return cut.replaceFirst("");
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
