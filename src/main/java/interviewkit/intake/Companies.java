package interviewkit.intake;

import interviewkit.posting.Fact;
import interviewkit.text.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the employer's name: the one that the text presents ("X is …", "at X", "about X"), that has a company's legal form, and
 * that stands in addresses. A wrong name is worse than none, so one kind of evidence is not enough.
 */
final class Companies {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'’.+-]*[\\p{L}\\p{N}+]|\\p{Lu}";
    private static final Pattern NAME =
            Pattern.compile("(?:" + WORD + ")(?: (?:& |of |and |für |de |und )?(?:" + WORD + ")){0,5}");
    private static final Pattern FORM = Pattern.compile(
            "(?:,?\\s)(?:inc|llc|llp|ltd|limited|g?gmbh(?: & co\\. kg)?|ag|se|kg|e\\.? ?v|sa|s\\.a|sas|sarl|s\\.?l|plc|corp|corporation|foundation|nhs foundation trust|nhs trust|university)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|@)([\\w.-]+(?:/[\\w.-]+)?)");
    private static final Pattern WEB =
            Pattern.compile("\\.(?:com|org|net|io|co|de|fr|es|eu|gov|edu|uk)$", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 3;
    private static final int MOST_MENTIONS = 4;
    private static final int SHORTEST_IN_ADDRESS = 4;

    private final Script script;
    private final String addresses;

    Companies(Script script) {
        this.script = script;
        this.addresses = ADDRESS.matcher(script.folded())
                .results()
                .map(found -> found.group(1).replaceAll("[^a-z0-9]", ""))
                .collect(Collectors.joining(" "));
    }

    private record Tally(Span first, int score) {}

    Optional<Fact> find(List<Block> blocks, Optional<Span> title) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        boolean opening = true;
        for (Block block : blocks) {
            if (!block.is(Block.Form.ITEM)
                    && title.filter(block.body()::overlaps).isEmpty()) {
                tally(block.body(), opening, tallies);
                opening &= block.is(Block.Form.HEADING);
            }
        }
        return tallies.values().stream()
                .map(tally -> new Tally(tally.first(), Math.min(tally.score(), 6) + mentions(tally.first())))
                .filter(tally -> tally.score() >= ENOUGH)
                .max(Comparator.comparingInt(Tally::score)
                        .thenComparing(tally -> -tally.first().start()))
                .map(tally -> script.fact(tally.first()));
    }

    private void tally(Span body, boolean opening, Map<String, Tally> tallies) {
        Matcher name = NAME.matcher(script.content()).region(body.start(), body.end());
        while (name.find()) {
            Span span = withoutLeadingWord(withoutPossessive(new Span(name.start(), name.end())));
            int score = presented(span, body, opening);
            if (script.count(span) > 0
                    && score > 0
                    && !isCommonWord(span)
                    && !WEB.matcher(script.slice(span)).find()) {
                tallies.merge(
                        script.slice(span),
                        new Tally(span, score + ofItself(span)),
                        (a, b) -> new Tally(a.first(), a.score() + score));
            }
        }
    }

    /** "At Acme", "About Acme": the small word only begins the sentence. */
    private Span withoutLeadingWord(Span span) {
        Words words = script.words();
        int first = words.from(span.start());
        int last = words.from(span.end());
        boolean small = script.dictionary().isCommon(words.word(first))
                || script.dictionary()
                        .facts()
                        .companyBefore()
                        .at(words, first, first + 1)
                        .isPresent();
        return small && first + 1 < last ? new Span(words.start(first + 1), span.end()) : span;
    }

    private Span withoutPossessive(Span span) {
        String folded = script.folded().substring(span.start(), span.end());
        return folded.endsWith("'s") ? new Span(span.start(), span.end() - 2) : span;
    }

    /** Words that the text also writes small are no name. */
    private boolean isCommonWord(Span span) {
        Words words = script.words();
        String small = script.slice(span).toLowerCase(Locale.ROOT);
        return script.dictionary().isCommon(words.word(words.from(span.start())))
                || script.content().contains(" " + small + " ");
    }

    /** How strongly the words around a name present it as the employer; a posting that opens with a name opens with its own. */
    private int presented(Span span, Span body, boolean opening) {
        Words words = script.words();
        int first = words.from(span.start());
        int after = words.from(span.end());
        FactDictionary facts = script.dictionary().facts();
        boolean starts = span.start() == body.start()
                || ".!?\n".indexOf(script.content().charAt(Math.max(0, span.start() - 2))) >= 0;
        boolean verb = after < words.size()
                && words.start(after) - span.end() <= 1
                && facts.companyVerbs().at(words, after, after + 1).isPresent();
        boolean before = first > 0
                && span.start() - words.end(first - 1) <= 1
                && facts.companyBefore().at(words, first - 1, first).isPresent();
        boolean formed = FORM.matcher(script.slice(span)).find();
        return (verb && starts ? 2 : 0)
                + (verb && opening && span.start() == body.start() ? 1 : 0)
                + (before ? 2 : 0)
                + (formed ? 1 : 0);
    }

    /** What the name itself tells: its legal form, and whether the page's addresses hold it. */
    private int ofItself(Span span) {
        String name = script.folded().substring(span.start(), span.end());
        String plain = FORM.matcher(name).replaceAll("").replaceAll("[^a-z0-9]", "");
        boolean addressed = plain.length() >= SHORTEST_IN_ADDRESS && addresses.contains(plain);
        return (FORM.matcher(name).find() ? 3 : 0) + (addressed ? 3 : 0);
    }

    private int mentions(Span name) {
        String words = script.slice(name);
        int count = 0;
        int at = script.content().indexOf(words);
        while (at >= 0 && count < MOST_MENTIONS) {
            int end = at + words.length();
            boolean whole = end == script.content().length()
                    || !Character.isLetterOrDigit(script.content().charAt(end));
            count += whole ? 1 : 0;
            at = script.content().indexOf(words, end);
        }
        return Math.max(0, count - 1);
    }
}
