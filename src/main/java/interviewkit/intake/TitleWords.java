package interviewkit.intake;

import interviewkit.posting.Fact;
import interviewkit.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frees a title of gender marks, reference numbers, places, labels and what else stands in the same line. */
final class TitleWords {
    static final Pattern GENDER = Pattern.compile(
            "\\s*[\\[(]\\s*(?:[mwfdhxiunvg]|all genders?|div|gn|inter|divers|alle(?: geschlechter)?|any)"
                    + "(?:\\s*[/|,*:·.\\-]\\s*(?:[mwfdhxiunvg*]|div|divers|inter))*\\s*[\\])]"
                    + "|\\s+[-–]?\\s*[HF]\\s*/\\s*[FH]\\b|\\s+[mwf]\\s*/\\s*[mwf]\\s*/\\s*[dxi]\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*[\\[(#-]?\\s*(?:\\b(?:ref|req|job|id|nr|no|kennziffer|référence|referencia)\\b[.:# ]*)?#?\\b[A-Z]{0,4}-?\\d{4,}[\\w-]*\\s*[\\])]?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAY =
            Pattern.compile("\\s*[-–,(|]?\\s*(?:up to\\s+)?[$€£]\\s?\\d.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEASON = Pattern.compile(
            "\\s*[-–,(|]?\\s*\\b(?:spring|summer|fall|autumn|winter|frühjahr|sommer|herbst|été|automne)\\s+(?:of\\s+)?\\d{4}\\)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile("\\s+[-–—|·]\\s+|\\s*[(,]\\s*|\\s+(?:in|à|en)\\s+");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:\\([^)]{1,30}\\)\\s+|(?:une?\\s+ou\\s+une?|un\\s*[·.(]\\s*e\\)?|une?|eine?n?)\\s+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPLOYER = Pattern.compile("\\s+(?:at|@|bei|chez|pour la startup)\\s+(\\p{Lu}.*)$");
    private static final Pattern SOUGHT = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}/&'’-]*|of|and|&|/)(?:\\s+(?:\\p{Lu}[\\p{L}/&'’-]*|of|and|&|/|(?:nurse|manager|assistant|officer|worker|engineer)\\b))*");
    private static final List<Pattern> TAILS = List.of(PAY, SEASON, NUMBER);

    private final Script script;
    private final PlaceNames places;

    TitleWords(Script script, PlaceNames places) {
        this.script = script;
        this.places = places;
    }

    Fact title(Span span) {
        Span title = withoutLabel(span);
        boolean shorter = true;
        while (shorter) {
            Span next = shortened(title);
            shorter = next.length() < title.length() && !next.isEmpty();
            title = shorter ? next : title;
        }
        return new Fact(GENDER.matcher(script.fact(title).text()).replaceAll(""), title);
    }

    private Span withoutLabel(Span span) {
        Words words = script.words();
        int limit = words.from(span.end());
        return script.dictionary()
                .labels()
                .at(words, words.from(span.start()), limit)
                .filter(match -> match.value() == Label.TITLE && match.to() < limit)
                .filter(match -> script.content().charAt(words.end(match.to() - 1)) == ':')
                .map(match -> script.source().trimmed(new Span(words.end(match.to() - 1) + 1, span.end())))
                .orElse(span);
    }

    private Span shortened(Span title) {
        String words = script.slice(title);
        Matcher before = BEFORE.matcher(words);
        if (before.find() && before.end() < words.length() && !isSeniority(title, before.end())) {
            return new Span(title.start() + before.end(), title.end());
        }
        Matcher gender = GENDER.matcher(words);
        if (gender.find() && gender.start() > 0 && endsThere(words, gender.end())) {
            return until(title, gender.start());
        }
        for (Pattern tail : TAILS) {
            Matcher found = tail.matcher(words);
            if (found.find() && found.start() > 0) {
                return until(title, found.start());
            }
        }
        return withoutTail(withoutEmployer(title));
    }

    private boolean isSeniority(Span title, int length) {
        return script.find(script.dictionary().facts().seniority(), new Span(title.start(), title.start() + length))
                .isPresent();
    }

    private static boolean endsThere(String words, int end) {
        return end == words.length() || TAIL.matcher(words.substring(end)).lookingAt();
    }

    private Span until(Span title, int length) {
        return script.source().trimmed(new Span(title.start(), title.start() + length));
    }

    /** "at Acme", where Acme is named again. */
    private Span withoutEmployer(Span title) {
        Matcher employer = EMPLOYER.matcher(script.slice(title));
        if (!employer.find() || employer.start() == 0) {
            return title;
        }
        String name = employer.group(1);
        int again = script.content().indexOf(name.replace('-', ' '), title.end());
        boolean named = again >= 0 || script.content().indexOf(name, title.end()) >= 0;
        return named ? until(title, employer.start()) : title;
    }

    private Span withoutTail(Span title) {
        String words = script.slice(title);
        Matcher tail = TAIL.matcher(words);
        while (tail.find()) {
            int end = words.endsWith(")") ? title.end() - 1 : title.end();
            Span rest = new Span(title.start() + tail.end(), Math.max(title.start() + tail.end(), end));
            String mark = tail.group().strip();
            if (tail.start() > 0 && !rest.isEmpty() && isAside(rest, mark)) {
                return until(title, tail.start());
            }
        }
        return title;
    }

    private boolean isAside(Span rest, String mark) {
        FactDictionary facts = script.dictionary().facts();
        return places.isPlace(script, rest)
                || isWholly(facts.workplace(), rest)
                || !mark.isEmpty() && "(|".contains(mark) && begins(facts.employment(), rest)
                || "(|-\u2013\u2014".contains(mark)
                        && !mark.isEmpty()
                        && script.find(facts.workplace(), rest).isPresent();
    }

    private boolean isWholly(Phrases<?> phrases, Span span) {
        int to = script.words().from(span.end());
        return phrases.at(script.words(), script.words().from(span.start()), to)
                .filter(match -> match.to() == to)
                .isPresent();
    }

    private boolean begins(Phrases<?> phrases, Span span) {
        Words words = script.words();
        return phrases.at(words, words.from(span.start()), words.from(span.end()))
                .isPresent();
    }

    /** The first run of capitalised words that names what somebody is. */
    Optional<Fact> soughtIn(Span body) {
        Matcher sought = SOUGHT.matcher(script.content()).region(body.start(), body.end());
        while (sought.find()) {
            Span span = new Span(sought.start(), sought.end());
            if (script.find(script.dictionary().facts().titles(), span).isPresent()) {
                return Optional.of(title(untilTitleWord(span)));
            }
        }
        return Optional.empty();
    }

    /** Up to the word that says what somebody is: what is glued to it does not belong. */
    private Span untilTitleWord(Span span) {
        Words words = script.words();
        List<Phrases.Match<Boolean>> found =
                script.dictionary().facts().titles().allIn(words, words.from(span.start()), words.from(span.end()));
        return new Span(span.start(), words.end(found.get(found.size() - 1).to() - 1));
    }
}
