package interviewkit.intake;

import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a sentence or bullet alone tell of it. */
final class Wording {
    private static final int LABEL_WORDS = 7;
    private static final Pattern NEGATION = Pattern.compile("\\b(?:not|nicht|kein\\w*|pas|non|no)\\b");

    private final Script script;

    Wording(Script script) {
        this.script = script;
    }

    /** How it begins: after a label like "Communication: " where that tells more. */
    Optional<Opening> opening(Span body) {
        Optional<Opening> afterLabel = label(body).flatMap(this::begins);
        return afterLabel.isPresent() ? afterLabel : begins(body);
    }

    boolean begins(Span body, Opening opening) {
        return opening(body).filter(opening::equals).isPresent();
    }

    /** Whether it begins as demands on a candidate do, be it only with a trait. */
    boolean beginsAsDemand(Span body) {
        return opening(body)
                .filter(opening -> opening == Opening.REQUIREMENT || opening == Opening.TRAIT)
                .isPresent();
    }

    private Optional<Opening> begins(Span body) {
        Words words = script.words();
        return script.dictionary()
                .openings()
                .at(words, words.from(body.start()), words.from(body.end()))
                .map(Phrases.Match::value);
    }

    boolean isLabelled(Span body) {
        return label(body).isPresent();
    }

    /** What follows a short label: a colon or a dash with spaces within the first words. */
    private Optional<Span> label(Span body) {
        Words words = script.words();
        int last = Math.min(words.from(body.start()) + LABEL_WORDS, words.from(body.end()));
        for (int i = words.from(body.start()); i < last; i++) {
            int at = words.end(i);
            if (at < body.end() && isLabelEnd(at, body.end())) {
                return Optional.of(script.source().trimmed(new Span(afterMark(at, body.end()), body.end())));
            }
        }
        return Optional.empty();
    }

    private boolean isLabelEnd(int at, int end) {
        char here = script.content().charAt(at);
        return here == ':'
                || Characters.isSpace(here)
                        && at + 2 < end
                        && isDash(at + 1)
                        && Characters.isSpace(script.content().charAt(at + 2));
    }

    private boolean isDash(int at) {
        return script.folded().charAt(at) == '-';
    }

    private int afterMark(int at, int end) {
        return Math.min(end, script.content().charAt(at) == ':' ? at + 1 : at + 2);
    }

    /** Whether it says, wherever, that the candidate must have or be something. */
    boolean demands(Span body) {
        boolean seeks = script.says(Cue.SEEKING, body) && script.says(Cue.QUALITY, body);
        return seeks || script.says(Cue.REQUIREMENT, body) && !begins(body, Opening.COMPANY);
    }

    /**
     * Whether it says that the whole of it is optional. A mark within brackets, or in a clause of its own that goes on, is
     * about that clause only: "Python, ideally with Django".
     */
    boolean isOptional(Span body) {
        Words words = script.words();
        List<Phrases.Match<Cue>> marks =
                script.dictionary().cue(Cue.BONUS).allIn(words, words.from(body.start()), words.from(body.end()));
        return marks.stream()
                .map(script::place)
                .anyMatch(mark -> isOfTheWhole(mark, body) && !comesAfterMust(mark, body));
    }

    /** "SAP is a must, Oracle is a plus" demands something in the clause before. */
    private boolean comesAfterMust(Span mark, Span body) {
        int clause = Math.max(
                script.content().lastIndexOf(',', mark.start()),
                script.content().lastIndexOf(';', mark.start()));
        if (clause <= body.start()) {
            return false;
        }
        Span before = new Span(body.start(), clause);
        return script.says(Cue.MUST, before)
                && !NEGATION.matcher(script.folded().substring(before.start(), before.end()))
                        .find();
    }

    private boolean isOfTheWhole(Span mark, Span body) {
        boolean last = onlyMarksIn(mark.end(), body.end());
        int open = script.content().lastIndexOf('(', mark.start());
        boolean bracketed = open >= body.start() && script.content().indexOf(')', open) >= mark.end();
        if (bracketed) {
            return last && script.count(new Span(open, mark.start())) == 0;
        }
        return last && !afterPronoun(mark, body) || !startsClause(mark, body);
    }

    private boolean onlyMarksIn(int from, int to) {
        return script.words().from(to) == script.words().from(from);
    }

    /** "Kotlin, which is preferred" speaks of a part. */
    private boolean afterPronoun(Span mark, Span body) {
        int comma = script.content().lastIndexOf(',', mark.start());
        return comma > body.start()
                && script.folded().substring(comma, mark.start()).matches(", (which|was|ce qui|lo que|die|der|das) .*");
    }

    private boolean startsClause(Span mark, Span body) {
        int at = mark.start() - 1;
        while (at > body.start() && Characters.isSpace(script.content().charAt(at))) {
            at--;
        }
        if (at <= body.start()) {
            return false;
        }
        if (",;-.".indexOf(script.folded().charAt(at)) >= 0) {
            return true;
        }
        String before = script.folded().substring(Math.max(body.start(), at - 4), at + 1);
        return before.endsWith(" and")
                || before.endsWith(" und")
                || before.endsWith(" et")
                || before.endsWith(" y")
                || afterPronoun(mark, body);
    }
}
