package interviewkit.intake;

import interviewkit.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds where lines began, by the trained table, in an English text of which a line holds so much that its breaks must be lost.
 * What the rules find well is left to them: full stops, headings, and commas, which the data of the training does not have.
 */
final class LearnedBreaks {
    private static final double LIKELY = 0.25;
    private static final double LIKELY_IN_NAMES = 0.5;
    private static final double SHARE = 0.4;
    private static final int LONG = 40;

    private final Script script;
    private final Headings headings;
    private final BreakWeights weights;
    private final Sentences sentences;

    LearnedBreaks(Script script, Headings headings, BreakWeights weights) {
        this.script = script;
        this.headings = headings;
        this.weights = weights;
        this.sentences = new Sentences(script);
    }

    /** @param lost whether the line is known to be part of one that lost its breaks */
    TreeMap<Integer, Boolean> in(Span line, boolean lost) {
        TreeMap<Integer, Boolean> starts = new TreeMap<>();
        if (!script.dictionary().language().equals("en") || !lost && !lostItsBreaks(line)) {
            return starts;
        }
        Words words = script.words();
        BreakSigns signs = new BreakSigns(script);
        Set<Integer> known = known(line);
        int to = words.from(line.end());
        for (int i = words.from(line.start()) + 1; i < to; i++) {
            if (isOpen(i) && !known.contains(i) && weights.likelihood(signs.before(i)) >= least(i)) {
                starts.put(words.start(i), false);
            }
        }
        return starts;
    }

    /** Whether a line holds so much of the text that its breaks must be lost. */
    boolean lostItsBreaks(Span line) {
        int length = script.count(line);
        return length >= LONG && length >= SHARE * script.words().size();
    }

    /** The words at which the rules see a beginning. */
    private Set<Integer> known(Span line) {
        Set<Integer> known = new HashSet<>();
        sentences.starts(line).forEach(start -> known.add(script.words().from(start.place())));
        headings.strongIn(script, line)
                .forEach(place -> known.add(script.words().from(place)));
        return known;
    }

    /** Only white space before the word, or a bracket that closes; and a capital. */
    private boolean isOpen(int word) {
        String gap = script.words().gap(word);
        return script.words().isCapital(word)
                && !gap.isEmpty()
                && (gap.isBlank() || gap.strip().equals(")"));
    }

    /** Two capitals in a row are more likely a name. */
    private double least(int word) {
        return script.words().isCapital(word - 1) ? LIKELY_IN_NAMES : LIKELY;
    }
}
