package interviewkit.intake;

import interviewkit.posting.Fact;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the employer's name: the one that the text presents ("X is …", "at X, we", "about X"), that stands below the title, has
 * a company's legal form, and stands in addresses. A wrong name is worse than none, so weak evidence alone is not enough.
 */
final class Companies {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|@)([\\w.-]+(?:/[\\w.-]+)?)");
    private static final Pattern PLACED = Pattern.compile(",|\\s[-\u2013\u2014|]\\s");
    private static final int ENOUGH = 3;
    private static final int MOST_PRESENTED = 6;
    private static final int MOST_MENTIONS = 4;
    private static final int SHORTEST_IN_ADDRESS = 4;
    private static final int FEW_WORDS = 6;
    private static final int CLAUSE = 80;

    private final Script script;
    private final PlaceNames places;
    private final Headings headings;
    private final CompanyNames names;
    private final String addresses;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Span> longForms = new LinkedHashMap<>();
    private final List<Span> all = new ArrayList<>();

    Companies(Script script, PlaceNames places, Headings headings) {
        this.headings = headings;
        this.script = script;
        this.places = places;
        this.names = new CompanyNames(script);
        this.addresses = ADDRESS.matcher(script.folded())
                .results()
                .map(found -> found.group(1).replaceAll("[^a-z0-9]", ""))
                .collect(Collectors.joining(" "));
    }

    private record Tally(Span first, int score) {}

    Optional<Fact> find(List<Block> blocks, Optional<Span> title) {
        boolean opening = true;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.is(Block.Form.ITEM) && !isTitle(block, title)) {
                boolean below = i > 0
                        && title.filter(blocks.get(i - 1).body()::overlaps).isPresent();
                Optional<Span> next =
                        i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1).body()) : Optional.empty();
                tally(block.body(), opening, below, next);
                opening &= block.is(Block.Form.HEADING);
            }
        }
        return tallies.values().stream()
                .map(tally ->
                        new Tally(tally.first(), Math.min(tally.score(), MOST_PRESENTED) + mentions(tally.first())))
                .filter(tally -> tally.score() >= ENOUGH)
                .max(Comparator.comparingInt(Tally::score)
                        .thenComparing(tally -> -tally.first().start()))
                .map(tally -> script.fact(inFull(tally.first())));
    }

    /** The title, also where it is said again. */
    private boolean isTitle(Block block, Optional<Span> title) {
        return title.map(script::slice)
                .filter(script.slice(block.body())::equals)
                .isPresent();
    }

    private void tally(Span body, boolean opening, boolean belowTitle, Optional<Span> next) {
        for (Span name : names.in(body)) {
            all.add(name);
            names.shortForm(name).ifPresent(brief -> longForms.putIfAbsent(script.slice(brief), name));
            int score = presented(name, body, opening) + (belowTitle ? standing(name, body, next) : 0);
            if (score > 0 && !isCommonWord(name) && !places.isPlace(script, name) && !isHeading(name, body)) {
                tallies.merge(
                        script.slice(name),
                        new Tally(name, score + ofItself(name)),
                        (a, b) -> new Tally(a.first(), a.score() + score));
            }
        }
    }

    /** "Profil recherché" speaks of nobody. */
    private boolean isHeading(Span name, Span body) {
        return headings.at(script, name.start(), body.end())
                .filter(found -> found.span().end() >= name.end())
                .isPresent();
    }

    /** Words that the text also writes small are no name. */
    private boolean isCommonWord(Span name) {
        String small = script.slice(name).toLowerCase(Locale.ROOT);
        return script.content().contains(" " + small + " ");
    }

    /** How strongly the words around a name present it as the employer; a posting that opens with a name opens with its own. */
    private int presented(Span name, Span body, boolean opening) {
        Words words = script.words();
        FactDictionary facts = script.dictionary().facts();
        int first = words.from(name.start());
        int after = words.from(names.after(name));
        boolean bare = isBareNoun(name);
        boolean starts = starts(first, body);
        boolean goesOn =
                names.after(name) - name.end() <= 1 || names.shortForm(name).isPresent();
        boolean verb = starts && goesOn && after < words.size() && is(facts.companyVerbs(), after);
        boolean before = precedes(facts.companyBefore(), first, body) && (!bare || starts || isShort(body));
        boolean speaks = after < words.size()
                && is(facts.companySpeakers(), after)
                && precedes(facts.companyInside(), first, body)
                && starts;
        Span clause = new Span(name.end(), Math.min(body.end(), name.end() + CLAUSE));
        boolean asEmployer = verb && (script.says(Cue.LEGAL, clause) || script.says(Cue.COMPANY, clause));
        return (verb ? bare ? 1 : 2 : 0)
                + (verb && opening && !bare && isFirstMention(name, body) ? 1 : 0)
                + (asEmployer ? 1 : 0)
                + (before ? 2 : 0)
                + (speaks ? 2 : 0)
                + (names.isFormed(name) ? 1 : 0);
    }

    /** An opening presents what it names for the first time. */
    private boolean isFirstMention(Span name, Span body) {
        return script.content().indexOf(script.slice(name), body.start()) == name.start();
    }

    /** A line below the title that is a name, perhaps with its place. */
    private int standing(Span name, Span body, Optional<Span> next) {
        if (name.start() != body.start()) {
            return 0;
        }
        boolean alone = name.end() == body.end();
        boolean placed = alone
                ? next.filter(span -> places.isPlace(script, span)).isPresent()
                : PLACED.matcher(script.content().substring(name.end(), body.end()))
                                .lookingAt()
                        && isShort(body);
        return placed || alone && names.isOrganisation(name) ? ENOUGH : alone ? 1 : 0;
    }

    /** In German every noun has a capital, so that one word alone is hardly a name. */
    private boolean isBareNoun(Span name) {
        return script.dictionary().language().equals("de") && script.count(name) == 1;
    }

    private boolean isShort(Span body) {
        return script.count(body) <= FEW_WORDS;
    }

    private boolean is(Phrases<Boolean> phrases, int word) {
        return phrases.at(script.words(), word, word + 1).isPresent();
    }

    /** "At Acme", "bei der Acme AG". */
    private boolean precedes(Phrases<Boolean> phrases, int first, Span body) {
        int before = first - 1;
        if (before < 0 || script.words().start(before) < body.start() || !isJoined(before)) {
            return false;
        }
        boolean article = script.dictionary().isCommon(script.words().word(before));
        return is(phrases, before)
                || article && before > 0 && script.words().start(before - 1) >= body.start() && is(phrases, before - 1);
    }

    private boolean isJoined(int word) {
        return script.words().start(word + 1) - script.words().end(word) <= 1;
    }

    /** Whether a sentence begins with a name, or with the small words before it. */
    private boolean starts(int first, Span body) {
        Words words = script.words();
        int word = first;
        while (word > 0
                && words.start(word - 1) >= body.start()
                && isJoined(word - 1)
                && words.isCapital(word - 1)
                && first - word < 2) {
            word--;
        }
        int at = words.start(word) - 1;
        while (at >= body.start() && Character.isWhitespace(script.content().charAt(at))) {
            at--;
        }
        return at < body.start() || ".!?:\n".indexOf(script.content().charAt(at)) >= 0;
    }

    /** What the name itself tells: its legal form, and whether the page's addresses hold it. */
    private int ofItself(Span name) {
        String plain = names.plain(name);
        boolean addressed = plain.length() >= SHORTEST_IN_ADDRESS && addresses.contains(plain);
        return (names.isFormed(name) ? 3 : names.isOrganisation(name) ? 1 : 0) + (addressed ? 3 : 0);
    }

    /** How often a name is said again; once tells nothing, for a tool is named twice too. */
    private int mentions(Span name) {
        return Math.max(0, Math.min(MOST_MENTIONS, count(script.slice(name)) - 2));
    }

    private int count(String words) {
        int count = 0;
        for (int at = script.content().indexOf(words);
                at >= 0;
                at = script.content().indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean whole = end == script.content().length()
                    || !Character.isLetterOrDigit(script.content().charAt(end));
            count += whole ? 1 : 0;
        }
        return count;
    }

    /** The name that a short one stands for: "Acme (A)", "Acme GmbH", or "Acme Hospital" where that is said again. */
    private Span inFull(Span name) {
        String brief = script.slice(name);
        return Optional.ofNullable(longForms.get(brief))
                .or(() -> all.stream()
                        .filter(other -> script.slice(other).startsWith(brief + " "))
                        .filter(other ->
                                names.isFormed(other) || names.isOrganisation(other) && count(script.slice(other)) > 1)
                        .findFirst())
                .orElse(name);
    }
}
