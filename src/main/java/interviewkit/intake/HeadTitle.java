package interviewkit.intake;

import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds where a title ends that other words run into. It ends with the word that says what somebody is, or goes on after a
 * comma, a dash or a small word, and up to the employer's name: "Head of Supply Chain", "Engineering Manager, Audio".
 */
final class HeadTitle {
    private static final int FURTHEST_NOUN = 9;
    private static final int LONGEST_ADDITION = 8;
    private static final int PLAIN_ADDITION = 3;
    private static final int NEXT_NOUN = 3;
    private static final Set<String> GRADES =
            Set.of("band", "level", "grade", "tier", "class", "step", "niveau", "nivel", "stufe");
    private static final Set<String> NUMERALS = Set.of("i", "ii", "iii", "iv", "v", "sr", "jr", "ssr");

    private final Script script;
    private final Words words;
    private final HeadWords head;
    private final HeadEmployer employer;
    private final FactDictionary facts;
    private final Phrases<Boolean> nouns;
    private final String language;

    HeadTitle(Script script, HeadWords head, HeadEmployer employer) {
        this.script = script;
        this.words = script.words();
        this.head = head;
        this.employer = employer;
        this.facts = script.dictionary().facts();
        this.nouns = facts.titles();
        this.language = script.dictionary().language();
    }

    /** The word after the title that begins with a word; the word itself if no title does. */
    int end(int from, int limit) {
        int noun = firstNoun(from, limit);
        if (noun < 0) {
            return from;
        }
        int end = afterNouns(from, noun, limit);
        int longer = withAddition(from, end, limit);
        return longer == end && isSaidOf(end, limit) ? from : longer;
    }

    /** "Bright Partners is a practice": what somebody says of it is no title's end. */
    private boolean isSaidOf(int end, int limit) {
        return end < limit
                && words.isSmall(end)
                && head.followsPlainly(end)
                && !head.isGlued(end)
                && (!isRomance() || head.is(facts.companyVerbs(), end))
                && !isCompanyInSmall(end);
    }

    /** "incrediblue is": a name that is written small. */
    private boolean isCompanyInSmall(int word) {
        return !script.dictionary().isCommon(words.word(word))
                && !head.is(facts.companyVerbs(), word)
                && head.is(facts.companyVerbs(), word + 1);
    }

    private int firstNoun(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + FURTHEST_NOUN); i++) {
            if (i > from && (head.followsStop(i) || head.isLabel(i, limit) && !head.is(nouns, i))) {
                return -1;
            }
            if (head.is(nouns, i) && words.isCapital(from)) {
                return i;
            }
            if (i > from ? !mayStandBeforeNoun(i) : !words.isCapital(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean mayStandBeforeNoun(int word) {
        boolean sentence = words.isCapital(word) && script.dictionary().isCommon(words.word(word));
        return words.gap(word).equals("-")
                || head.isEnding(word)
                || !sentence && (words.isCapital(word) || head.isLink(word) || head.isNumber(word) || isRomance());
    }

    private boolean isRomance() {
        return language.equals("fr") || language.equals("es");
    }

    /** "Team Lead Engineer": where another such word follows soon, the title goes on to it. */
    private int afterNouns(int from, int noun, int limit) {
        int end = afterEnding(noun + 1, limit);
        for (int i = end; i < Math.min(limit, end + NEXT_NOUN) && goesOn(from, i, limit); i++) {
            if (head.is(nouns, i) && !isSaidOf(i + 1, limit)) {
                return afterNouns(from, i, limit);
            }
        }
        return end;
    }

    private boolean goesOn(int from, int word, int limit) {
        boolean near = head.followsPlainly(word) && !head.isGlued(word) || head.isJoined(word);
        return words.isCapital(word) && near && !isEnd(from, word, limit);
    }

    /** After "/in" and "(m/w/d)". */
    private int afterEnding(int word, int limit) {
        int at = word < limit && head.isEnding(word) ? word + 1 : word;
        Matcher gender = TitleWords.GENDER
                .matcher(script.content())
                .region(words.end(at - 1), script.content().length());
        return gender.lookingAt() ? Math.min(limit, words.from(gender.end())) : at;
    }

    /** What a title takes in after its noun. */
    private int withAddition(int from, int noun, int limit) {
        int first = afterGrade(noun, limit);
        if (first >= limit || words.gap(first).strip().equals("(")) {
            return first >= limit ? first : afterBracket(first, limit);
        }
        if (isEnd(from, first, limit)) {
            return first;
        }
        int hours = head.end(facts.employment(), first, limit);
        if (hours > first && head.isJoined(first)) {
            return hours;
        }
        int end = additionEnd(from, first, limit);
        if (!continues(from, first)) {
            int marked = afterEnding(end, limit);
            boolean bounded = marked > end || employer.begins(end, limit);
            return end - first <= PLAIN_ADDITION && bounded ? marked : first;
        }
        boolean open = end - first == LONGEST_ADDITION;
        return open ? first : afterEnding(withoutLinks(first, withoutSentence(first, end, limit)), limit);
    }

    private int additionEnd(int from, int first, int limit) {
        int last = Math.min(limit, first + LONGEST_ADDITION);
        int end = first;
        boolean small = false;
        while (end < last && isOfTitle(end, first)) {
            int begin = employer.beginBefore(end, first, limit);
            boolean next = small && words.isCapital(end) && head.followsPlainly(end) && !head.isLink(end - 1);
            if (begin < end || next || end > first && isEnd(from, end, limit)) {
                return begin;
            }
            small |= isRomance()
                    && words.isSmall(end)
                    && !head.isLink(end)
                    && !words.gap(end).equals("-");
            end++;
        }
        return end;
    }

    private int afterBracket(int word, int limit) {
        int close = script.content().indexOf(')', words.start(word));
        int end = close < 0 ? word : words.from(close);
        return end - word <= PLAIN_ADDITION + 1 ? Math.min(limit, end) : word;
    }

    private int afterGrade(int end, int limit) {
        int at = end;
        while (at < limit && head.followsPlainly(at) && NUMERALS.contains(words.word(at)) && words.isCapital(at)) {
            at++;
        }
        boolean grade = at + 1 < limit
                && GRADES.contains(words.word(at))
                && (head.isNumber(at + 1) || NUMERALS.contains(words.word(at + 1)));
        return grade ? at + 2 : at;
    }

    private boolean continues(int from, int word) {
        return head.isJoined(word)
                || head.isLink(word)
                || isRomance() && head.followsPlainly(word)
                || head.isShouted(from) && head.isShouted(word);
    }

    private boolean isOfTitle(int word, int first) {
        boolean afterLink = words.isSmall(word) && word > first && head.isLink(word - 1) && language.equals("de");
        return words.isCapital(word)
                || head.isLink(word)
                || head.isPossessive(word)
                || afterLink
                || isRomance() && words.isSmall(word)
                || head.isNumber(word) && head.isJoined(word);
    }

    /** The signs that something else begins. */
    private boolean isEnd(int from, int word, int limit) {
        boolean joined = head.isJoined(word);
        return head.followsStop(word)
                || head.isGlued(word)
                || head.isNumber(word) && !joined
                || head.isLabel(word, limit) && !head.is(nouns, word)
                || head.isHeading(word, limit)
                || !joined && (head.beginsSentence(word) || employer.begins(word, limit))
                || !joined && words.isCapital(word) && head.end(facts.employment(), word, limit) > word
                || words.isCapital(word) && head.end(facts.workplace(), word, limit) > word
                || !head.isLink(word - 1) && head.placeEnd(word, limit) > word
                || head.isShouted(from) && !head.isShouted(word) && !joined && !head.isLink(word);
    }

    /** A small word right after is of a sentence, which began with a capital, or with the name of who is spoken of. */
    private int withoutSentence(int from, int end, int limit) {
        boolean sentence = end < limit && words.isSmall(end) && !isRomance() && head.followsPlainly(end);
        if (!sentence || end - from < 1) {
            return end;
        }
        int begin = end - 1;
        while (begin - 1 > from && words.isCapital(begin - 1) && head.comesAgain(begin - 1, end)) {
            begin--;
        }
        return Math.max(from, begin);
    }

    private int withoutLinks(int from, int end) {
        int at = end;
        while (at > from && head.isLink(at - 1)) {
            at--;
        }
        return at;
    }
}
