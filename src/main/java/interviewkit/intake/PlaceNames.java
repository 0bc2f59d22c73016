package interviewkit.intake;

import interviewkit.lexicon.Places;
import interviewkit.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells places from other words. */
final class PlaceNames {
    private static final int MOST_WORDS = 8;

    private final Set<String> codes = new HashSet<>();
    private final Phrases<Boolean> names = new Phrases<>();

    PlaceNames(Places places) {
        codes.addAll(places.codes());
        names.add(places.names(), true);
    }

    /** Whether a stretch is a place and nothing else: "San Francisco, CA", "Lyon, France". */
    boolean isPlace(Script script, Span span) {
        String words = script.slice(span);
        if (words.isEmpty() || script.count(span) > MOST_WORDS || !Character.isUpperCase(words.charAt(0))) {
            return false;
        }
        if (isName(script, span)) {
            return true;
        }
        int comma = words.lastIndexOf(',');
        if (comma < 0 || ".:;!?".indexOf(words.charAt(words.length() - 1)) >= 0) {
            return false;
        }
        Span last = script.source().trimmed(new Span(span.start() + comma + 1, span.end()));
        Optional<String> code = Optional.of(script.slice(last).replaceAll("[ (].*", ""));
        return isName(script, last) || code.filter(codes::contains).isPresent();
    }

    private boolean isName(Script script, Span span) {
        int from = script.words().from(span.start());
        int to = script.words().from(span.end());
        return names.at(script.words(), from, to)
                .filter(match -> match.to() == to)
                .isPresent();
    }
}
