package interviewkit.intake;

import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.Locale;
import java.util.Set;

/** What can be told of single words in the head of a posting whose line breaks are lost. */
final class HeadWords {
    private static final Set<String> LINKS = Set.of(
            "of", "at", "bei", "chez", "and", "for", "the", "to", "de", "du", "des", "del", "la", "y", "e", "et", "und",
            "für", "fur", "im", "der", "in", "en", "au", "a", "am");
    private static final Set<String> ELIDED = Set.of("d", "l");
    private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");
    private static final String OPENING = "(\"\u201C\u00BF\u00A1[*#";
    private static final String JOINTS = "-\u2013\u2014|\u00B7,/&(\u2022";

    private static final int LONGEST_ENDING = 5;

    private final Script script;
    private final Words words;
    private final String text;
    private final Headings headings;
    private final PlaceNames places;

    HeadWords(Script script, Headings headings, PlaceNames places) {
        this.script = script;
        this.words = script.words();
        this.text = script.content();
        this.headings = headings;
        this.places = places;
    }

    boolean isNumber(int word) {
        return word < words.size() && Character.isDigit(text.charAt(words.start(word)));
    }

    /** Whether all letters are capitals, and there are enough to tell. */
    boolean isShouted(int word) {
        String written = text.substring(words.start(word), words.end(word));
        return written.length() > 2 && written.equals(written.toUpperCase(Locale.ROOT)) && words.isCapital(word);
    }

    boolean isLink(int word) {
        if (word >= words.size() || !words.isSmall(word)) {
            return false;
        }
        boolean elided = word + 1 < words.size() && APOSTROPHES.contains(words.gap(word + 1));
        return LINKS.contains(words.word(word)) || elided && ELIDED.contains(words.word(word));
    }

    /** Whether only space, or nothing at all, stands before a word; or a bracket that closes. */
    boolean followsPlainly(int word) {
        String mark = words.gap(word).strip();
        return mark.isEmpty() || mark.equals(")");
    }

    boolean isGlued(int word) {
        return words.gap(word).isEmpty();
    }

    /** "Engineering Manager, Audio", "Chef / Cook": something of the same line follows. */
    boolean isJoined(int word) {
        String mark = words.gap(word).strip();
        return mark.length() == 1 && JOINTS.contains(mark) || mark.equals("(");
    }

    /** The "s" of "St Bride's". */
    boolean isPossessive(int word) {
        return word < words.size() && words.word(word).equals("s") && APOSTROPHES.contains(words.gap(word));
    }

    /** "Mitarbeiter*in", "chargé(e)": what is added to the word before. */
    boolean isEnding(int word) {
        String mark = words.gap(word);
        return word < words.size()
                && mark.length() > 0
                && mark.length() <= 2
                && mark.chars().allMatch(c -> "*:_/(\u00B7.-".indexOf(c) >= 0)
                && words.isSmall(word)
                && words.word(word).length() <= LONGEST_ENDING;
    }

    /** Whether a sentence ends before a word. */
    boolean followsStop(int word) {
        String mark = words.gap(word).strip();
        boolean stop = !mark.isEmpty() && ".!?:;".indexOf(mark.charAt(0)) >= 0;
        return stop && !(mark.equals(".") && script.dictionary().isAbbreviation(words.word(word - 1) + "."));
    }

    /** Whether a label of a fact begins here: one that is known, or any one word, and a colon. */
    boolean isLabel(int word, int limit) {
        return labelEnd(word, limit) > word;
    }

    /** The word after a label; the word itself if none begins with it. */
    int labelEnd(int word, int limit) {
        if (!words.isCapital(word)) {
            return word;
        }
        int end = Math.max(word + 1, end(script.dictionary().labels(), word, limit));
        return endsWithColon(end) ? end : word;
    }

    private boolean endsWithColon(int end) {
        int at = words.end(end - 1);
        return at < text.length() && text.charAt(at) == ':';
    }

    boolean isHeading(int word, int limit) {
        return headings.at(script, words.start(word), words.end(limit - 1)).isPresent();
    }

    /** Where a place ends that begins with a word; the word itself if none does. */
    int placeEnd(int word, int limit) {
        return words.isCapital(word) ? places.end(script, word, limit) : word;
    }

    /** Where a town ends, perhaps with its region, of which is known that one begins with a word. */
    int townEnd(int word, int limit) {
        return Math.max(placeEnd(word, limit), places.townEnd(script, word, limit));
    }

    /** "Our mission is", "Todo lo que": a capital, then small words: a sentence has begun. */
    boolean beginsSentence(int word) {
        return words.isCapital(word)
                && (script.dictionary().isCommon(words.word(word))
                        || is(script.dictionary().facts().companyBefore(), word)
                        || words.isSmall(word + 1)
                                && followsPlainly(word + 1)
                                && words.isSmall(word + 2)
                                && followsPlainly(word + 2)
                                && (isPlain(word + 1) || isPlain(word + 2)));
    }

    private boolean isPlain(int word) {
        return script.dictionary().isCommon(words.word(word));
    }

    boolean is(Phrases<?> phrases, int word) {
        return word < words.size() && phrases.at(words, word, word + 1).isPresent();
    }

    /** Where a phrase ends that begins with a word; the word itself if none does. */
    int end(Phrases<?> phrases, int word, int limit) {
        return phrases.at(words, word, limit).map(Phrases.Match::to).orElse(word);
    }

    /** Where a word begins, with the bracket or quote before it. */
    int start(int word) {
        int start = words.start(word);
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** Whether some words stand together again, later in the text. */
    boolean comesAgain(int from, int to) {
        String together = text.substring(words.start(from), words.end(to - 1));
        return text.indexOf(together, words.end(to - 1)) >= 0;
    }

    /** Without the dash or comma that joined it to what follows. */
    Span withoutJoint(Span span) {
        int end = span.end();
        while (end > span.start()
                && (Characters.isSpace(text.charAt(end - 1)) || JOINTS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
