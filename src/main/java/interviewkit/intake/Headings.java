package interviewkit.intake;

import interviewkit.lexicon.HeadingWords;
import interviewkit.lexicon.LanguageWords;
import interviewkit.lexicon.SectionKind;
import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows headings by the lexicon, of all languages at once: a posting may mix them. */
final class Headings {
    private static final int LONGEST_LEAD_IN = 30;
    private static final int WEIGHT_OF_BONUS = 4;

    private final Phrases<SectionKind> whole = new Phrases<>();
    private final Phrases<SectionKind> anywhere = new Phrases<>();
    private final Phrases<SectionKind> words = new Phrases<>();

    /**
     * A heading in running text.
     *
     * @param span with the colon after it, if there is one
     */
    record Found(SectionKind kind, Span span) {}

    Headings(List<LanguageWords> languages) {
        for (LanguageWords language : languages) {
            for (HeadingWords heading : language.headings()) {
                whole.add(heading.anywhere(), heading.kind());
                whole.add(heading.alone(), heading.kind());
                anywhere.add(heading.anywhere(), heading.kind());
                words.add(heading.words(), heading.kind());
            }
        }
    }

    /** The kind of a stretch that is a heading and nothing else. */
    Optional<SectionKind> whole(Script script, Span span) {
        int from = script.words().from(span.start());
        int to = script.words().from(span.end());
        return whole.at(script.words(), from, to)
                .filter(match -> match.to() == to)
                .map(Phrases.Match::value);
    }

    /** The kind that most words of a heading or lead-in tell; of equals, the one that comes last. */
    Optional<SectionKind> byWords(Script script, Span span) {
        if (script.count(span) > LONGEST_LEAD_IN) {
            return Optional.empty();
        }
        List<Phrases.Match<SectionKind>> told = told(script, span);
        boolean must = isObligatory(script, span, told);
        Map<SectionKind, Integer> weights = new LinkedHashMap<>();
        for (Phrases.Match<SectionKind> match : told) {
            int weight = match.length() * (match.value() == SectionKind.BONUS ? must ? 0 : WEIGHT_OF_BONUS : 1);
            int sum = weight + weights.getOrDefault(match.value(), 0);
            weights.remove(match.value());
            weights.put(match.value(), sum);
        }
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .reduce((first, last) -> last);
    }

    /** "Required and preferred skills" announces both; what is required weighs more. */
    private static boolean isObligatory(Script script, Span span, List<Phrases.Match<SectionKind>> told) {
        Words words = script.words();
        return script.dictionary().cue(Cue.MUST).allIn(words, words.from(span.start()), words.from(span.end())).stream()
                .anyMatch(must -> told.stream()
                        .noneMatch(match -> match.value() == SectionKind.BONUS
                                && match.from() <= must.from()
                                && must.to() <= match.to()));
    }

    /** How much of a line is words that headings use, from 0 to 1. */
    double coverage(Script script, Span span) {
        int known = told(script, span).stream().mapToInt(Phrases.Match::length).sum();
        return known / (double) Math.max(1, script.count(span));
    }

    List<Phrases.Match<SectionKind>> told(Script script, Span span) {
        return words.allIn(
                script.words(),
                script.words().from(span.start()),
                script.words().from(span.end()));
    }

    /** A heading that begins at a place in running text, and after which something else begins. */
    Optional<Found> at(Script script, int place, int limit) {
        Words all = script.words();
        int from = all.from(place);
        if (from >= all.size() || all.start(from) != place || !startsLikeHeading(script, place)) {
            return Optional.empty();
        }
        int to = all.from(limit);
        Optional<Found> plain = anywhere.at(all, from, to).flatMap(match -> closed(script, match, limit));
        return plain.or(() -> whole.at(all, from, to)
                .flatMap(match -> closed(script, match, limit))
                .filter(found -> script.content().charAt(found.span().end() - 1) == ':'));
    }

    /** Where headings stand that are plain enough to be told without a sentence's end before them. */
    List<Integer> strongIn(Script script, Span span) {
        List<Integer> places = new ArrayList<>();
        Words all = script.words();
        int to = all.from(span.end());
        for (int i = all.from(span.start()); i < to; i++) {
            int place = all.start(i);
            at(script, place, span.end())
                    .filter(found -> isStrong(script, found.span()))
                    .ifPresent(f -> places.add(place));
        }
        return places;
    }

    private static boolean isStrong(Script script, Span span) {
        String words = script.slice(span);
        boolean capitals = words.length() > 5 && words.equals(words.toUpperCase(Locale.ROOT));
        return script.count(span) >= 3 || capitals || words.endsWith(":") && standsApart(script, span.start());
    }

    /** Whether nothing goes on from before: a mark stands there, or more than one space. */
    private static boolean standsApart(Script script, int place) {
        String text = script.content();
        if (place < 2) {
            return true;
        }
        char before = text.charAt(place - 2);
        return Characters.isSpace(text.charAt(place - 1))
                && (Characters.isSpace(before) || ".;:!?)".indexOf(before) >= 0);
    }

    private static boolean startsLikeHeading(Script script, int place) {
        char first = script.content().charAt(place);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Takes the colon in, and refuses words that a sentence goes on from. */
    private static Optional<Found> closed(Script script, Phrases.Match<SectionKind> match, int limit) {
        String text = script.content();
        Span words = script.place(match);
        int at = skipSpaces(text, words.end(), limit);
        if (at < limit && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            at = close > 0 && close < limit && close - at < 60 ? skipSpaces(text, close + 1, limit) : at;
        }
        if (at >= limit) {
            return Optional.of(new Found(match.value(), new Span(words.start(), limit)));
        }
        char next = text.charAt(at);
        if (":?\u2026".indexOf(next) >= 0) {
            int end = at + 1;
            return Optional.of(new Found(match.value(), new Span(words.start(), end)));
        }
        boolean begins =
                Character.isUpperCase(next) || Character.isDigit(next) || "\"\u201C\u00BF\u00A1".indexOf(next) >= 0;
        boolean bullet = Bullets.lengthAt(text, at, limit) > 0;
        boolean spaced = at > words.end() || begins;
        return begins && spaced || bullet
                ? Optional.of(new Found(match.value(), new Span(words.start(), Math.min(at, limit))))
                : Optional.empty();
    }

    private static int skipSpaces(String text, int from, int limit) {
        int at = from;
        while (at < limit && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
