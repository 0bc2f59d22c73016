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
import java.util.function.Function;
import java.util.stream.Stream;

/** Knows headings by the lexicon, of all languages: a posting may mix them. */
final class Headings {
    private static final int LONGEST_LEAD_IN = 30;
    private static final int WEIGHT_OF_BONUS = 4;

    private final Map<String, Wordings> languages = new LinkedHashMap<>();

    /** One language's headings, ready for finding. */
    private record Wordings(Phrases<SectionKind> whole, Phrases<SectionKind> anywhere, Phrases<SectionKind> words) {
        static Wordings of(List<HeadingWords> headings) {
            Wordings wordings = new Wordings(new Phrases<>(), new Phrases<>(), new Phrases<>());
            for (HeadingWords heading : headings) {
                wordings.whole.add(heading.anywhere(), heading.kind());
                wordings.whole.add(heading.alone(), heading.kind());
                wordings.anywhere.add(heading.anywhere(), heading.kind());
                wordings.words.add(heading.words(), heading.kind());
            }
            return wordings;
        }
    }

    /**
     * A heading in running text.
     *
     * @param span with the colon after it, if there is one
     */
    record Found(SectionKind kind, Span span) {}

    Headings(List<LanguageWords> languages) {
        languages.forEach(language -> this.languages.put(language.language(), Wordings.of(language.headings())));
    }

    /** All languages' headings, those of the posting's own language first. */
    private Stream<Wordings> wordings(Script script) {
        String own = script.dictionary().language();
        return Stream.concat(
                Stream.of(languages.get(own)),
                languages.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(own))
                        .map(Map.Entry::getValue));
    }

    /** The kind of a stretch that is a heading and nothing else. */
    Optional<SectionKind> whole(Script script, Span span) {
        int from = script.words().from(span.start());
        int to = script.words().from(span.end());
        return wordings(script)
                .flatMap(wordings -> wordings.whole().at(script.words(), from, to).stream())
                .filter(match -> match.to() == to)
                .map(Phrases.Match::value)
                .findFirst();
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
        int from = script.words().from(span.start());
        int to = script.words().from(span.end());
        return wordings(script)
                .map(wordings -> wordings.words().allIn(script.words(), from, to))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A heading that begins at a place in running text, and after which something else begins. */
    Optional<Found> at(Script script, int place, int limit) {
        Words all = script.words();
        int start = opensQuestion(script.content(), place) ? place + 1 : place;
        int from = all.from(start);
        if (from >= all.size() || all.start(from) != start || !startsLikeHeading(script, start)) {
            return Optional.empty();
        }
        int to = all.from(limit);
        Optional<Found> plain = closed(script, all(script, from, to, Wordings::anywhere), place, limit);
        return plain.or(() -> closed(script, all(script, from, to, Wordings::whole), place, limit)
                .filter(found -> script.content().charAt(found.span().end() - 1) == ':'));
    }

    /** A heading as it may stand on a line of its own, at a place in a text that has no lines. */
    Optional<Found> alone(Script script, int place, int limit) {
        Words all = script.words();
        int from = all.from(place);
        return closed(script, all(script, from, all.from(limit), Wordings::whole), place, limit);
    }

    private List<Phrases.Match<SectionKind>> all(
            Script script, int from, int to, Function<Wordings, Phrases<SectionKind>> which) {
        return wordings(script)
                .flatMap(wordings -> which.apply(wordings).allAt(script.words(), from, to).stream())
                .toList();
    }

    private static boolean opensQuestion(String text, int place) {
        return text.charAt(place) == '\u00BF' || text.charAt(place) == '\u00A1';
    }

    /** The longest of some phrases after which something else begins. */
    private static Optional<Found> closed(
            Script script, List<Phrases.Match<SectionKind>> matches, int place, int limit) {
        return matches.stream()
                .flatMap(match -> closed(script, match, limit).stream())
                .map(found ->
                        new Found(found.kind(), new Span(place, found.span().end())))
                .findFirst();
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
        boolean colon = words.endsWith(":");
        boolean several = colon && script.count(span) > 1 && !goesOnFromSmallWord(script, span.start());
        return script.count(span) >= 3 || capitals || several || colon && standsApart(script, span.start());
    }

    private static boolean goesOnFromSmallWord(Script script, int place) {
        int before = script.words().from(place) - 1;
        return before >= 0 && script.dictionary().isCommon(script.words().word(before));
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
        boolean begins = Character.isUpperCase(next)
                || Character.isDigit(next) && !isShortStart(script, match)
                || "\"\u201C\u00BF\u00A1".indexOf(next) >= 0;
        boolean bullet = Bullets.lengthAt(text, at, limit) > 0;
        boolean spaced = at > words.end() || begins;
        return begins && spaced || bullet
                ? Optional.of(new Found(match.value(), new Span(words.start(), Math.min(at, limit))))
                : Optional.empty();
    }

    /** "You have" goes on to "3 years"; "What you should have" does not. */
    private static boolean isShortStart(Script script, Phrases.Match<SectionKind> match) {
        return match.length() <= 2
                && script.dictionary().isCommon(script.words().word(match.to() - 1));
    }

    private static int skipSpaces(String text, int from, int limit) {
        int at = from;
        while (at < limit && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
