package interviewkit.intake;

import interviewkit.lexicon.Places;
import interviewkit.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells places from other words. */
final class PlaceNames {
    private static final int MOST_WORDS = 8;
    private static final Pattern PARTED = Pattern.compile("\\s[-\u2013\u2014|]\\s|,");

    private static final Set<String> BEGINNINGS = Set.of(
            "san",
            "santa",
            "saint",
            "st",
            "ste",
            "new",
            "old",
            "fort",
            "ft",
            "port",
            "los",
            "las",
            "el",
            "la",
            "le",
            "les",
            "bad",
            "north",
            "south",
            "east",
            "west",
            "great",
            "grand",
            "long",
            "lake",
            "salt",
            "palo",
            "mount",
            "kansas",
            "oklahoma",
            "baton",
            "colorado",
            "jersey",
            "santo",
            "sankt",
            "de",
            "del",
            "villa");

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
        if (comma < 0 || ".:;!?".indexOf(words.charAt(words.length() - 1)) >= 0 || namesEmployer(script, span, comma)) {
            return false;
        }
        Span last = script.source().trimmed(new Span(span.start() + comma + 1, span.end()));
        Optional<String> code = Optional.of(script.slice(last).replaceAll("[ (].*", ""));
        return isName(script, last) || code.filter(codes::contains).isPresent();
    }

    /** "Mercy General Hospital - Portland, OR" says more than a place. */
    private static boolean namesEmployer(Script script, Span span, int comma) {
        Matcher mark = PARTED.matcher(script.slice(span)).region(0, comma);
        return mark.find()
                && new CompanyNames(script).isOrganisation(new Span(span.start(), span.start() + mark.start()));
    }

    /**
     * Where a place ends that begins with a word, in running text; the word itself if none does. Of a town that is not known
     * the country or state tells that it is one: "Boise, ID".
     */
    int end(Script script, int word, int limit) {
        Words words = script.words();
        int town = names.at(words, word, limit).map(Phrases.Match::to).orElseGet(() -> townEnd(script, word, limit));
        if (town >= limit || !words.gap(town).strip().equals(",")) {
            return names.at(words, word, limit).isPresent() ? town : word;
        }
        int region = names.at(words, town, limit).map(Phrases.Match::to).orElse(town + 1);
        boolean coded = isPlace(script, new Span(words.start(word), words.end(region - 1)));
        return coded ? region : names.at(words, word, limit).isPresent() ? town : word;
    }

    /** One word, those that a hyphen joins to it, and "San", "New", "Fort" before it. */
    int townEnd(Script script, int word, int limit) {
        Words words = script.words();
        int end = word + 1;
        while (end < limit && (words.gap(end).equals("-") || BEGINNINGS.contains(words.word(end - 1)))) {
            end++;
        }
        return end;
    }

    private boolean isName(Script script, Span span) {
        int from = script.words().from(span.start());
        int to = script.words().from(span.end());
        return names.at(script.words(), from, to)
                .filter(match -> match.to() == to)
                .isPresent();
    }
}
