package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.QuestionPattern;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.Match;
import interviewkit.posting.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a competency from an item's own words where the library has none that fits, by the first pattern that the item
 * reads like. Its areas are those that the item leans to, then the pattern's.
 */
final class WrittenCompetencies {
    private static final int MOST_AREAS = 3;

    private final List<QuestionPattern> patterns;
    private final String language;
    private final Map<String, Competency> written = new HashMap<>();

    WrittenCompetencies(Library library, String language) {
        this.patterns = library.patterns();
        this.language = language;
    }

    /**
     * Empty where the item says nothing that a question could be asked about, or where the pattern has been used for something
     * else: two competencies with one scale could not be told apart (kit rule K32).
     */
    Optional<Competency> of(ItemMapping mapping) {
        Item item = mapping.item();
        return patterns.stream()
                .filter(pattern -> mapping.matches().isEmpty() || !pattern.unmatchedOnly())
                .flatMap(pattern -> pattern
                        .find(item.kind().word(), item.text(), language)
                        .flatMap(thing -> once(pattern, write(pattern, thing, mapping)))
                        .stream())
                .findFirst();
    }

    private Optional<Competency> once(QuestionPattern pattern, Competency competency) {
        Competency first = written.computeIfAbsent(pattern.id(), key -> competency);
        return first.id().equals(competency.id()) ? Optional.of(competency) : Optional.empty();
    }

    private Competency write(QuestionPattern pattern, QuestionPattern.Thing thing, ItemMapping mapping) {
        PatternText text = PatternText.about(thing, language);
        return text.fill(pattern.competency(), areas(pattern, mapping), kin(mapping));
    }

    private static List<String> areas(QuestionPattern pattern, ItemMapping mapping) {
        Set<String> areas = new LinkedHashSet<>();
        mapping.matches().stream()
                .limit(1)
                .map(match -> match.competency().area())
                .forEach(areas::add);
        areas.addAll(pattern.competency().areas());
        return areas.stream().limit(MOST_AREAS).toList();
    }

    /** What the item resembles may rate it where a loop has no room for a rating of its own. */
    private static List<String> kin(ItemMapping mapping) {
        return new ArrayList<>(mapping.matches().stream()
                .map(Match::competency)
                .map(Competency::id)
                .toList());
    }
}
