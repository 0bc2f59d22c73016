package interviewkit.intake;

import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds stretches of text that are written as names of organisations are, and the short forms that stand for them. */
final class CompanyNames {
    private static final String WORD = "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}[\\p{L}\\p{N}&'’.+-]*[\\p{L}\\p{N}+]|\\p{Lu})";
    private static final String LINK = "(?:&|of|and|for|für|de|du|des|del|la|las|los|les|der|am|und|et|y)";
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + WORD + "(?: (?:" + LINK + " ){0,2}" + WORD + "){0,8}");
    private static final Pattern FORM = Pattern.compile(
            "(?:,?\\s)(?:inc|llc|llp|ltd|limited|g?gmbh(?: & co\\. kg)?|ag|se|kg|e\\.? ?v|sa|s\\.a|sas|sarl|s\\.?l|plc|corp|corporation|nhs foundation trust|nhs trust)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM_AFTER = Pattern.compile(
            ",? (?:Inc\\.?|Ltd\\.?|LLC|g?GmbH(?: & Co\\. KG)?|e\\. ?V\\.|S\\.A\\.?|S\\.L\\.?|Corp\\.|& Co\\. KG)");
    private static final Pattern WEB =
            Pattern.compile("\\.(?:com|org|net|io|co|de|fr|es|eu|gov|edu|uk)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_FORM = Pattern.compile(" ?\\((?:the )?[\"“„]?([^()\\n]{2,40}?)[\"”“]?\\)");

    private final Script script;

    CompanyNames(Script script) {
        this.script = script;
    }

    /** All names in a stretch, without the small words that begin a sentence. */
    List<Span> in(Span body) {
        List<Span> names = new ArrayList<>();
        Matcher name = NAME.matcher(script.content()).useTransparentBounds(true);
        int from = body.start();
        while (from < body.end() && name.region(from, body.end()).find()) {
            Span whole = new Span(name.start(), withForm(name.end(), body.end()));
            Span span = untilSmallWord(withoutSmallWords(withoutPossessive(whole)));
            from = Math.max(span.end(), name.start() + 1);
            if (script.count(span) > 0 && !isSmall(span) && !isWeb(span) && !isOnlyNoun(span)) {
                names.add(span);
            }
        }
        return names;
    }

    /** "Acme, Inc.", "Kita Acme e. V.": small letters, commas and full stops belong to the form. */
    private int withForm(int end, int limit) {
        Matcher form = FORM_AFTER.matcher(script.content()).region(end, limit);
        return form.lookingAt() ? form.end() : end;
    }

    private boolean isWeb(Span span) {
        return WEB.matcher(script.slice(span)).find();
    }

    /** "Trust", "Company": what it is, and not what it is called. */
    private boolean isOnlyNoun(Span span) {
        Words words = script.words();
        int last = words.from(span.end());
        return script.dictionary()
                .facts()
                .companyNouns()
                .at(words, firstWord(span), last)
                .filter(match -> match.to() == last)
                .isPresent();
    }

    private int firstWord(Span span) {
        return script.words().from(span.start());
    }

    /** "At Acme", "About Acme": the small words only begin the sentence. */
    private Span withoutSmallWords(Span span) {
        Words words = script.words();
        int first = firstWord(span);
        int last = words.from(span.end());
        while (first + 1 < last && isSmall(first) && isParted(first)) {
            first++;
        }
        return first < last ? new Span(Math.max(span.start(), words.start(first)), span.end()) : span;
    }

    /** "Acme Die Acme AG": where the name comes again, a new sentence has begun. */
    private Span untilSmallWord(Span span) {
        Words words = script.words();
        for (int i = firstWord(span) + 1; i < words.from(span.end()); i++) {
            if (isSmall(i) && isParted(i - 1) && words.isCapital(i)) {
                return new Span(span.start(), words.end(i - 1));
            }
        }
        return span;
    }

    /** Whether a space comes after a word: "OnDeck" is one name. */
    private boolean isParted(int word) {
        return Characters.isSpace(script.content().charAt(script.words().end(word)));
    }

    private boolean isSmall(Span span) {
        return script.count(span) == 1 && isSmall(firstWord(span));
    }

    private boolean isSmall(int word) {
        FactDictionary facts = script.dictionary().facts();
        return script.dictionary().isCommon(script.words().word(word))
                || facts.companyBefore().at(script.words(), word, word + 1).isPresent()
                || facts.companyInside().at(script.words(), word, word + 1).isPresent();
    }

    private Span withoutPossessive(Span span) {
        String folded = script.folded().substring(span.start(), span.end());
        return folded.endsWith("'s") ? new Span(span.start(), span.end() - 2) : span;
    }

    /** Whether a name ends with a company's legal form. */
    boolean isFormed(Span name) {
        return FORM.matcher(script.slice(name)).find();
    }

    /** Whether a name says what kind of organisation it is. */
    boolean isOrganisation(Span name) {
        return isFormed(name)
                || script.find(script.dictionary().facts().companyNouns(), name).isPresent();
    }

    /** A name as it may stand in an address: folded, without legal form, spaces and marks. */
    String plain(Span name) {
        String folded = script.folded().substring(name.start(), name.end());
        return FORM.matcher(folded).replaceAll("").replaceAll("[^a-z0-9]", "");
    }

    /** What stands in brackets right after a name. */
    Optional<Span> shortForm(Span name) {
        Matcher brackets = SHORT_FORM
                .matcher(script.content())
                .region(name.end(), script.content().length());
        return brackets.lookingAt() ? Optional.of(new Span(brackets.start(1), brackets.end(1))) : Optional.empty();
    }

    /** Where the words go on after a name and its short form. */
    int after(Span name) {
        int at = shortForm(name).map(Span::end).orElse(name.end());
        while (at < script.content().length() && isBetween(script.content().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBetween(char c) {
        return Characters.isSpace(c) || ")\"”“,".indexOf(c) >= 0;
    }
}
