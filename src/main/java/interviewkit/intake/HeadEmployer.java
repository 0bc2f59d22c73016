package interviewkit.intake;

import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells where the employer's name begins in the head of a posting whose line breaks are lost: at a word for an organisation, or
 * at a name of which the text speaks again: "Pelagos" where later "About Pelagos" or "Pelagos tracks ships" comes.
 */
final class HeadEmployer {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_FORMED = 9;
    private static final int BEFORE_KIND = 2;

    private final Script script;
    private final Words words;
    private final HeadWords head;
    private final FactDictionary facts;
    private final CompanyNames names;
    private final boolean english;
    private final boolean romance;

    HeadEmployer(Script script, HeadWords head) {
        this.script = script;
        this.words = script.words();
        this.head = head;
        this.names = new CompanyNames(script);
        this.facts = script.dictionary().facts();
        this.romance = Set.of("fr", "es").contains(script.dictionary().language());
        this.english = script.dictionary().language().equals("en");
    }

    boolean begins(int word, int limit) {
        return word < limit
                && words.isCapital(word)
                && head.followsPlainly(word)
                && !head.is(facts.titles(), word)
                && (isKind(word, limit) || isSpokenOfAgain(word) || isFormed(word, limit));
    }

    /** The word after a name of which the text speaks again, as far as it comes again. */
    int endOfKnown(int word, int limit) {
        if (!words.isCapital(word) || !isSpokenOfAgain(word)) {
            return word;
        }
        int end = word + 1;
        while (end < Math.min(limit, word + LONGEST_NAME)
                && isOfName(end)
                && isNear(end)
                && head.comesAgain(word, end + 1)) {
            end++;
        }
        return end;
    }

    /** "Marlowe Freight Ltd": not many more words than two can be told from the title's. */
    private boolean isFormed(int word, int limit) {
        int end = formedEnd(word, limit);
        long capitals = IntStream.range(word, end)
                .filter(i -> words.isCapital(i) && words.word(i).length() > 1)
                .count();
        boolean afterSmall =
                words.gap(word).isBlank() && (words.isSmall(word - 1) && !romance || head.isLink(word - 1));
        return end > word && !afterSmall && capitals <= BEFORE_KIND + 1;
    }

    /** The word after a name with its legal form; the word itself if none begins with it. */
    int formedEnd(int word, int limit) {
        Span span = new Span(words.start(word), words.end(Math.min(limit, word + LONGEST_FORMED) - 1));
        return names.in(span).stream()
                .filter(name -> name.start() == words.start(word) && names.isFormed(name))
                .filter(name -> script.find(facts.titles(), name).isEmpty())
                .findFirst()
                .map(name -> words.from(name.end()))
                .orElse(word);
    }

    /** Where an English name began of which a word tells the kind: two words before, as in "Alder Vale Medical Center". */
    int beginBefore(int kind, int first, int limit) {
        boolean told = english
                && kind > first
                && head.end(facts.companyNouns(), kind, limit) > kind
                && !isKind(kind, limit)
                && !head.isLink(kind - 1);
        int begin = kind;
        for (int i = 0; told && i < BEFORE_KIND && begin > first; i++) {
            begin -= head.isPossessive(begin - 1) ? 2 : 1;
        }
        return Math.max(first, begin);
    }

    /** "Clínica San Telmo", "University of Aldermoor": the kind of organisation comes first. */
    private boolean isKind(int word, int limit) {
        int end = head.end(facts.companyNouns(), word, limit);
        return end > word
                && (!english
                        || words.word(end - 1).equals("of")
                        || end < limit && words.word(end).equals("of"));
    }

    private boolean isSpokenOfAgain(int word) {
        return !words.isWrittenSmall(words.word(word))
                && !script.dictionary().isCommon(words.word(word))
                && again(word).stream().anyMatch(this::isSubject);
    }

    private List<Integer> again(int word) {
        List<Integer> places = new ArrayList<>();
        for (int i = word + 1; i < words.size(); i++) {
            if (words.word(i).equals(words.word(word)) && words.isCapital(i) && !followsTheSame(word, i)) {
                places.add(i);
            }
        }
        return places;
    }

    /** The second word of a name comes again too, after the first. */
    private boolean followsTheSame(int word, int again) {
        return words.word(word - 1).equals(words.word(again - 1)) && words.isCapital(word - 1);
    }

    /** "About Pelagos", "in Pelagos we", "Pelagos tracks": not "of Pelagos". */
    private boolean isSubject(int word) {
        if (head.is(facts.companyBefore(), word - 1)) {
            return true;
        }
        int next = word + 1;
        while (next < Math.min(words.size(), word + LONGEST_NAME) && isNear(next) && isOfName(next)) {
            next++;
        }
        if (next >= words.size() || !words.isSmall(next)) {
            return false;
        }
        boolean before = head.is(facts.companyInside(), word - 1) && words.isCapital(word - 1);
        boolean opens = !words.isSmall(word - 1) || head.followsStop(word) || !isSmallWord(word - 1);
        boolean verb = head.is(facts.companyVerbs(), next) || !isSmallWord(next) && !english && isSaid(word, next);
        return before
                || opens
                        && (verb
                                || english
                                        && !isSmallWord(next)
                                        && words.word(next).endsWith("s"));
    }

    private boolean isSaid(int word, int next) {
        return next == word + 1 || words.isCapital(next - 1);
    }

    private boolean isOfName(int word) {
        return words.isCapital(word) || head.isLink(word) && words.isCapital(word + 1);
    }

    private boolean isNear(int word) {
        String gap = words.gap(word);
        return gap.isBlank() || gap.strip().equals("&");
    }

    private boolean isSmallWord(int word) {
        return word < words.size() && (script.dictionary().isCommon(words.word(word)) || head.isLink(word));
    }
}
