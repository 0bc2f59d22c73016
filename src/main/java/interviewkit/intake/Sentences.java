package interviewkit.intake;

import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where sentences end, and where two were glued together when a line break was lost. */
final class Sentences {
    private static final Pattern YEARS =
            Pattern.compile("\\d{1,2}\\s*(?:\\+|-|to)?\\s*\\d{0,2}\\s*\\+?\\s*(?:years|yrs|months|jahre|ans|anos)\\b");

    private static final int LONGEST_WORD = 60;
    private static final int LONG_LEFT = 7;
    private static final int LONG_RIGHT = 5;
    private static final int VERY_LONG_LEFT = 9;
    private static final int SHORT_RIGHT = 3;

    private final Script script;
    private final String text;

    Sentences(Script script) {
        this.script = script;
        this.text = script.content();
    }

    /** How a sentence's beginning was found. */
    enum Cause {
        FULL_STOP,
        GLUE,
        BULLET
    }

    /** A place where a sentence begins, other than the first. */
    record Start(int place, Cause cause) {}

    List<Start> starts(Span span) {
        List<Start> starts = new ArrayList<>();
        for (int i = span.start() + 1; i < span.end(); i++) {
            char before = text.charAt(i - 1);
            char here = text.charAt(i);
            if (Characters.isSpace(before) && !Characters.isSpace(here)) {
                afterSpace(span, i, starts);
            } else if (here == '\u00BF' && !Characters.isSpace(before)
                    || Character.isUpperCase(here) && isGlue(span, i)
                    || Character.isDigit(here) && isGluedNumber(span, i)) {
                starts.add(new Start(i, Cause.GLUE));
            } else if (Bullets.isSure(text.codePointAt(i))
                    && !joinsLetters(i)
                    && Bullets.lengthAt(text, i, span.end()) > 0) {
                starts.add(new Start(i, Cause.BULLET));
            }
        }
        return starts;
    }

    /** "cr\u00E9atif\u00B7ve" is one word. */
    private boolean joinsLetters(int i) {
        return i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i + 1));
    }

    private void afterSpace(Span span, int i, List<Start> starts) {
        if (Bullets.isSure(text.codePointAt(i)) && Bullets.lengthAt(text, i, span.end()) > 0) {
            starts.add(new Start(i, Cause.BULLET));
        } else if (beginsSentence(i) && endsSentence(span.start(), i)) {
            starts.add(new Start(i, Cause.FULL_STOP));
        }
    }

    private boolean beginsSentence(int i) {
        char c = text.charAt(i);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || "\"\u201C\u201E\u00AB\u00BF\u00A1(#[".indexOf(c) >= 0;
    }

    private boolean endsSentence(int from, int i) {
        int at = i - 1;
        while (at > from
                && (Characters.isSpace(text.charAt(at)) || "\"\u201D\u2019')]\u00BB".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        char end = text.charAt(at);
        return end == '!' || end == '?' || end == '\u2026' || end == '.' && !isAbbreviation(from, at, i);
    }

    private boolean isAbbreviation(int from, int stop, int next) {
        int start = stop;
        while (start > from
                && !Characters.isSpace(text.charAt(start - 1))
                && "(/".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String token = script.folded().substring(start, stop + 1);
        boolean initial = stop - start == 1 && Character.isUpperCase(text.charAt(start)) && !endsLongWord(start, from);
        boolean ordinal = stop - start <= 2
                && stop > start
                && token.chars().limit(stop - start).allMatch(Character::isDigit);
        return initial || ordinal || script.dictionary().isAbbreviation(token) && !startsAnew(token, next);
    }

    /** "vitamin C. Next" ends a sentence, "John C. Next" does not: only a capitalised word before makes an initial. */
    private boolean endsLongWord(int start, int from) {
        int at = start - 1;
        while (at > from && Characters.isSpace(text.charAt(at))) {
            at--;
        }
        int end = at;
        while (at > from && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return end > at && Character.isLowerCase(text.charAt(at));
    }

    /** "etc." may end a sentence, where a new one clearly begins. */
    private boolean startsAnew(String token, int next) {
        return token.equals("etc.") && Character.isUpperCase(text.charAt(next));
    }

    /** "organizationClearly", "pumps.Must", "(IIPP)Works": not "JavaScript", not "ArcGIS". */
    private boolean isGlue(Span span, int i) {
        char before = text.charAt(i - 1);
        boolean wordBegins = i + 1 < span.end() && Character.isLowerCase(text.charAt(i + 1));
        boolean single = i + 1 < span.end() && text.charAt(i + 1) == ' ' && text.charAt(i) == 'A';
        if (".!?:;)\u201D%\u2026".indexOf(before) >= 0) {
            boolean upper = upperWord(i, span.end(), wordLength(span, i - 1) >= LONG_LEFT ? 2 : 4);
            return (wordBegins || single || upper) && gluesAfterMark(span, i - 1);
        }
        if (Character.isLowerCase(before)) {
            return (wordBegins || single || upperWord(i, span.end(), 4)) && gluesWords(span, i);
        }
        if (Character.isUpperCase(before) && before != 'I' && wordLength(span, i) == 1) {
            return wordBegins && endOfWord(i, span.end()) - i > LONG_RIGHT;
        }
        return wordBegins && Character.isLetterOrDigit(before) && opens(i) && text.charAt(i - 1) != 'I';
    }

    /** "preferred6 + years": a number of years glued to a word. */
    private boolean isGluedNumber(Span span, int i) {
        if (!Character.isLowerCase(text.charAt(i - 1)) || wordLength(span, i) < 4) {
            return false;
        }
        String next = script.folded().substring(i, Math.min(span.end(), i + 24));
        return YEARS.matcher(next).lookingAt();
    }

    private boolean upperWord(int i, int end, int fewest) {
        int at = i;
        while (at < end && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        return at - i >= fewest;
    }

    private boolean gluesAfterMark(Span span, int mark) {
        int length = wordLength(span, mark);
        if (text.charAt(mark) == ':') {
            boolean spaced = mark > span.start() && Characters.isSpace(text.charAt(mark - 1));
            return wordLength(span, spaced ? mark - 1 : mark) >= (spaced ? 2 : 3);
        }
        boolean single = length == 1 && Character.isLowerCase(text.charAt(mark - 1));
        return text.charAt(mark) != '.'
                || length >= 2
                || single
                || mark > span.start() && ")%+".indexOf(text.charAt(mark - 1)) >= 0;
    }

    private int wordLength(Span span, int end) {
        int at = end;
        while (at > span.start() && end - at < LONGEST_WORD && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return end - at;
    }

    private boolean gluesWords(Span span, int i) {
        int start = i - wordLength(span, i);
        String left = script.folded().substring(start, i);
        if (Character.isLowerCase(text.charAt(start))) {
            return left.length() >= 3 || opens(i) && plainWord(left);
        }
        if (left.length() < 3 || isRepeated(start, i, span.end())) {
            return false;
        }
        return opens(i) && (left.length() >= 8 || standsAlone(left) || plainWord(left))
                || areTwoLongWords(start, i, span.end())
                || isSmallWord(i, span.end());
    }

    /** Long words that stand together only once are no name like "JavaScript". */
    private boolean areTwoLongWords(int start, int i, int limit) {
        int right = endOfWord(i, limit) - i;
        return i - start >= LONG_LEFT && right >= LONG_RIGHT
                || i - start >= VERY_LONG_LEFT && (right >= SHORT_RIGHT || upperWord(i, limit, SHORT_RIGHT));
    }

    /** "EnergiesteuerDas": an article or pronoun begins something; the little "In" may end a name. */
    private boolean isSmallWord(int i, int limit) {
        String right = script.folded().substring(i, endOfWord(i, limit));
        return right.length() >= SHORT_RIGHT && plainWord(right);
    }

    /** What is written together twice is a name. */
    private boolean isRepeated(int start, int i, int limit) {
        String together = text.substring(start, endOfWord(i, limit));
        return text.indexOf(together) != start || text.indexOf(together, i) >= 0;
    }

    private int endOfWord(int i, int limit) {
        int end = i;
        while (end < limit
                && Character.isLetter(text.charAt(end))
                && (end == i || Character.isLowerCase(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private boolean plainWord(String left) {
        return script.dictionary().isCommon(left);
    }

    /** Whether a word of the text also stands by itself somewhere. */
    private boolean standsAlone(String word) {
        return script.has(word);
    }

    private boolean opens(int i) {
        Words words = script.words();
        int from = words.from(i);
        return from < words.size()
                && words.start(from) == i
                && script.dictionary()
                        .openings()
                        .at(words, from, Math.min(words.size(), from + 3))
                        .isPresent();
    }
}
