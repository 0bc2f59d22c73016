package interviewkit.intake;

import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds where items begin in a line that lost its breaks and never had full stops: at capitals after a small content word.
 * Several in a line tell a list; a single one counts only where what follows begins as demands do.
 */
final class Capitals {
    private static final int SEVERAL = 3;
    private static final int LONGEST_ITEM = 90;
    private static final int FEWEST_WORDS = 2;

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
        boolean list = places.size() >= SEVERAL && line.length() <= LONGEST_ITEM * (places.size() + 1);
        TreeMap<Integer, Boolean> starts = new TreeMap<>();
        places.stream()
                .filter(place -> list || isDemandOfItsOwn(line, place))
                .forEach(place -> starts.put(place, false));
        return starts;
    }

    private boolean isDemandOfItsOwn(Span line, int place) {
        return script.count(new Span(line.start(), place)) > FEWEST_WORDS
                && wording.begins(new Span(place, line.end()), Opening.REQUIREMENT);
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

    /** The word before is small, says something, and only a space lies between. */
    private boolean followsContentWord(int word) {
        Words words = script.words();
        int start = words.start(word - 1);
        return words.start(word) - words.end(word - 1) == 1
                && Characters.isSpace(script.content().charAt(words.start(word) - 1))
                && Character.isLowerCase(script.content().charAt(start))
                && !script.dictionary().isCommon(words.word(word - 1));
    }
}
