package interviewkit.intake;

import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds where items begin in a line that lost its breaks and never had full stops: at capitals after a small content word.
 * Several in a line tell a list; a single one counts only where what follows begins as demands do.
 */
final class Capitals {
    private static final int SEVERAL = 3;
    private static final int LONGEST_ITEM = 90;
    private static final int FEWEST_WORDS = 2;

    private static final Pattern WIDE_GAP = Pattern.compile("[\\s\\u00A0]{2,}\\p{Ll}");

    private final Script script;
    private final Wording wording;

    Capitals(Script script) {
        this.script = script;
        this.wording = new Wording(script);
    }

    TreeMap<Integer, Boolean> in(Span line) {
        if (!nounsAreSmall()) {
            return new TreeMap<>();
        }
        List<Integer> places = new ArrayList<>();
        Words words = script.words();
        int to = words.from(line.end());
        for (int i = words.from(line.start()) + FEWEST_WORDS; i + 1 < to; i++) {
            if (isCapital(i) && followsContentWord(i)) {
                places.add(words.start(i));
            }
        }
        boolean even = isSpacedEvenly(line);
        boolean list = places.size() >= SEVERAL && line.length() <= LONGEST_ITEM * (places.size() + 1);
        TreeMap<Integer, Boolean> starts = new TreeMap<>();
        places.stream()
                .filter(place -> list || even && isApart(line, place) || isItemOfItsOwn(line, place))
                .forEach(place -> starts.put(place, false));
        return starts;
    }

    /** Whether no more than one space stands before any small word. */
    private boolean isSpacedEvenly(Span line) {
        return !WIDE_GAP.matcher(script.slice(line)).find();
    }

    /** Where a line break was, a page may leave several spaces. */
    private boolean isApart(Span line, int place) {
        return script.count(new Span(line.start(), place)) > FEWEST_WORDS
                && Characters.isSpace(script.content().charAt(place - 2));
    }

    /** A duty counts only in a line that speaks of duties or demands from its beginning. */
    private boolean isItemOfItsOwn(Span line, int place) {
        Span item = new Span(place, line.end());
        return script.count(new Span(line.start(), place)) > FEWEST_WORDS
                && (wording.begins(item, Opening.REQUIREMENT)
                        || wording.begins(item, Opening.DUTY)
                                && script.count(item) > FEWEST_WORDS
                                && (wording.begins(line, Opening.DUTY) || wording.beginsAsDemand(line)));
    }

    /** German writes every noun with a capital, so capitals tell nothing there. */
    private boolean nounsAreSmall() {
        return !script.dictionary().language().equals("de");
    }

    private boolean isCapital(int word) {
        int start = script.words().start(word);
        String text = script.content();
        return Character.isUpperCase(text.charAt(start))
                && start + 1 < text.length()
                && Character.isLowerCase(text.charAt(start + 1));
    }

    /** The word before is small, says something, and only spaces lie between. */
    private boolean followsContentWord(int word) {
        Words words = script.words();
        return isSpace(words.end(word - 1), words.start(word))
                && words.isSmall(word - 1)
                && !script.dictionary().isCommon(words.word(word - 1));
    }

    private boolean isSpace(int from, int to) {
        return from < to
                && script.content()
                        .substring(from, to)
                        .chars()
                        .allMatch(c -> c != '\n' && Characters.isSpace((char) c));
    }
}
