package interviewkit.intake;

import interviewkit.text.Span;
import java.util.TreeMap;

/**
 * Finds headings in a text that lost its line breaks, also those of one word: "in Excel Requisitos Tres años". What a sentence
 * says about requirements is no heading: there a small word stands before, or the words go on in small letters.
 */
final class LostHeadings {
    private final Script script;
    private final Headings headings;
    private final Words words;

    LostHeadings(Script script, Headings headings) {
        this.script = script;
        this.headings = headings;
        this.words = script.words();
    }

    /** Where headings begin, and where what follows them does. */
    TreeMap<Integer, Boolean> in(Span line) {
        TreeMap<Integer, Boolean> places = new TreeMap<>();
        int to = words.from(line.end());
        for (int i = words.from(line.start()) + 1; i < to; i++) {
            if (mayBegin(i)) {
                headings.alone(script, words.start(i), line.end())
                        .map(Headings.Found::span)
                        .filter(found -> found.end() < line.end())
                        .ifPresent(found -> {
                            places.put(found.start(), false);
                            places.put(found.end(), false);
                        });
            }
        }
        return places;
    }

    private boolean mayBegin(int word) {
        String gap = words.gap(word);
        boolean apart = gap.isBlank() && !gap.isEmpty()
                || !gap.isBlank() && ".!?)".indexOf(gap.strip().charAt(0)) >= 0;
        boolean joined = gap.isBlank()
                && (script.dictionary().isCommon(words.word(word - 1))
                        || words.isCapital(word - 1) && isCapitalEverywhere());
        return words.isCapital(word) && apart && !joined;
    }

    /** In English headings' words stand in names of skills too: "Communication Skills". */
    private boolean isCapitalEverywhere() {
        return !script.dictionary().language().equals("de");
    }
}
