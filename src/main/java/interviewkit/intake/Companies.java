package interviewkit.intake;

import interviewkit.posting.Fact;
import interviewkit.text.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the employer's name: the one that the text presents ("X is …", "at X", "join X") and names most often. */
final class Companies {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'’.+-]*[\\p{L}\\p{N}+]|\\p{Lu}";
    private static final Pattern NAME =
            Pattern.compile("(?:" + WORD + ")(?:\\s(?:&\\s|of\\s|and\\s|für\\s|de\\s)?(?:" + WORD + ")){0,5}");
    private static final Pattern FORM = Pattern.compile(
            "(?:,?\\s)(?:inc|llc|ltd|limited|gmbh|ag|se|kg|sa|s\\.a\\.|sas|sarl|s\\.l\\.|sl|plc|corp|corporation|group|foundation|trust|university|bank)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 3;

    private final Script script;

    Companies(Script script) {
        this.script = script;
    }

    private record Tally(Span first, int score) {}

    Optional<Fact> find(List<Block> blocks, Optional<Span> title) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.is(Block.Form.TEXT)
                    && title.filter(block.body()::overlaps).isEmpty()) {
                tally(block.body(), tallies);
            }
        }
        return tallies.values().stream()
                .map(tally ->
                        new Tally(tally.first(), tally.score() == 0 ? 0 : tally.score() + mentions(tally.first())))
                .filter(tally -> tally.score() >= ENOUGH)
                .max(Comparator.comparingInt(Tally::score)
                        .thenComparing(tally -> -tally.first().start()))
                .map(tally -> new Fact(script.slice(tally.first()), tally.first()));
    }

    private void tally(Span body, Map<String, Tally> tallies) {
        Matcher name = NAME.matcher(script.content()).region(body.start(), body.end());
        while (name.find()) {
            Span span = withoutPossessive(new Span(name.start(), name.end()));
            int score = presented(span, body);
            if (script.count(span) > 0 && score > 0 && !isCommonWord(span)) {
                tallies.merge(
                        script.slice(span),
                        new Tally(span, score),
                        (a, b) -> new Tally(a.first(), a.score() + b.score()));
            }
        }
    }

    private Span withoutPossessive(Span span) {
        String folded = script.folded().substring(span.start(), span.end());
        return folded.endsWith("'s") ? new Span(span.start(), span.end() - 2) : span;
    }

    private boolean isCommonWord(Span span) {
        Words words = script.words();
        int first = words.from(span.start());
        boolean one = script.count(span) == 1;
        return script.dictionary().isCommon(words.word(first))
                || one
                        && script.dictionary()
                                .openings()
                                .at(words, first, first + 1)
                                .isPresent();
    }

    /** How strongly the words around a name present it as the employer. */
    private int presented(Span span, Span body) {
        Words words = script.words();
        int first = words.from(span.start());
        int after = words.from(span.end());
        FactDictionary facts = script.dictionary().facts();
        int score = 0;
        boolean verb = after < words.size()
                && words.start(after) - span.end() <= 1
                && facts.companyVerbs().at(words, after, after + 1).isPresent();
        boolean starts = span.start() == body.start()
                || ".!?\n".indexOf(script.content().charAt(Math.max(0, span.start() - 2))) >= 0;
        score += verb ? starts ? 2 : 1 : 0;
        boolean before = first > 0
                && span.start() - words.end(first - 1) <= 1
                && facts.companyBefore().at(words, first - 1, first).isPresent();
        score += before ? 2 : 0;
        return score + (FORM.matcher(script.slice(span)).find() ? 2 : 0);
    }

    private int mentions(Span name) {
        String words = script.slice(name);
        int count = 0;
        int at = script.content().indexOf(words);
        while (at >= 0 && count < 6) {
            count++;
            at = script.content().indexOf(words, at + words.length());
        }
        return count;
    }
}
