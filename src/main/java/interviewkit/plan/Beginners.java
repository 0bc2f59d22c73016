package interviewkit.plan;

import interviewkit.library.Seniority;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.ItemKind;
import interviewkit.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * Whether a posting says that beginners may apply: "no experience needed", "débutant accepté". One that demands years of work all
 * the same trains those who have them.
 */
final class Beginners {
    private static final String YEARS = "experience-length";

    private final List<Tokens> phrases;

    Beginners(Seniority seniority) {
        phrases = seniority.beginners().values().stream()
                .flatMap(List::stream)
                .map(Tokens::of)
                .toList();
    }

    /** The posting's words that say so. */
    Optional<String> in(PostingMap map) {
        if (wantsYears(map)) {
            return Optional.empty();
        }
        String text = map.posting().source().content();
        Tokens words = Tokens.of(text);
        return phrases.stream()
                .flatMap(phrase -> words.find(phrase).stream())
                .map(span -> text.substring(span.start(), span.end()))
                .findFirst();
    }

    private static boolean wantsYears(PostingMap map) {
        return map.items().stream()
                .filter(mapping -> mapping.item().kind() == ItemKind.REQUIREMENT)
                .flatMap(mapping -> mapping.facts().stream())
                .anyMatch(fact -> fact.guide().area().equals(YEARS));
    }
}
