package interviewkit.intake;

import interviewkit.text.Span;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds where items begin in a text that lost its line breaks and never had full stops, by how items begin: with words that
 * demands and duties begin with, with years of experience, in German with an adjective, which only there has a capital.
 */
final class LostItems {
    private static final Pattern YEARS = Pattern.compile(
            "\\d{1,2}\\s*(?:\\+|-|to|a|bis)?\\s*\\d{0,2}\\s*\\+?\\s*(?:or more |oder mehr )?(?:years|yrs|jahre|ans|anos)\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:least|minimum|than|over|mindestens|mind|uber|moins|menos|minimo|que|about|has|have|mehr|of|last|next|bis|to)");
    private static final Pattern ADJECTIVE = Pattern.compile(
            "\\p{L}{2,}(?:ig|lich|isch|los|bar|end|iert|haft|sam|ssen|eiten|hoh|gut|sicher)(?:e|er|es|en|em)");
    private static final Pattern INFINITIVE = Pattern.compile("\\p{L}{2,}(?:[aei]r|re|oir|arse|erse|irse)");
    private static final Pattern SMALL_ADJECTIVE = Pattern.compile("\\p{L}{2,}(?:e|er|es|en|em)");
    private static final int FEWEST_WORDS = 2;
    private static final int AHEAD = 40;

    private final Script script;
    private final Words words;
    private final boolean german;
    private final boolean english;

    LostItems(Script script) {
        this.script = script;
        this.words = script.words();
        this.german = script.dictionary().language().equals("de");
        this.english = script.dictionary().language().equals("en");
    }

    TreeMap<Integer, Boolean> in(Span line) {
        TreeMap<Integer, Boolean> places = new TreeMap<>();
        int to = words.from(line.end());
        int last = words.from(line.start());
        for (int i = last + FEWEST_WORDS; i < to; i++) {
            if (i - last >= FEWEST_WORDS && isApart(i) && begins(i, to)) {
                places.put(words.start(i), false);
                last = i;
            }
        }
        return places;
    }

    private boolean isApart(int word) {
        String gap = words.gap(word);
        return !gap.isEmpty() && (gap.isBlank() || gap.strip().equals(")")) && !(gap.isBlank() && isPlain(word - 1));
    }

    private boolean begins(int word, int to) {
        if (isYears(word)) {
            return true;
        }
        if (english || !words.isCapital(word)) {
            return false;
        }
        return german ? beginsInGerman(word, to) : beginsInRomance(word, to);
    }

    /** "3+ years": but not "at least 3 years". */
    private boolean isYears(int word) {
        int start = words.start(word);
        return Character.isDigit(script.content().charAt(start))
                && !COUNTED.matcher(words.word(word - 1)).matches()
                && YEARS.matcher(script.folded()
                                .substring(start, Math.min(script.folded().length(), start + AHEAD)))
                        .lookingAt();
    }

    private boolean beginsInGerman(int word, int to) {
        boolean adjective = ADJECTIVE.matcher(words.word(word)).matches();
        boolean afterAdjective = ADJECTIVE.matcher(words.word(word - 1)).matches();
        boolean afterSmall = words.isSmall(word - 1)
                && SMALL_ADJECTIVE.matcher(words.word(word - 1)).matches();
        return !afterAdjective && (adjective && words.isCapital(word + 1) || !afterSmall && opens(word, to));
    }

    /** "TVA Participer aux": after a name in capitals a word that goes on in small letters. */
    private boolean beginsInRomance(int word, int to) {
        boolean goesOn = word + 1 < to && words.isSmall(word + 1);
        boolean afterName = isShouted(word - 1) || !words.isSmall(word - 1) && !words.isCapital(word - 1);
        boolean bracket = !words.gap(word).isBlank();
        boolean infinitive = INFINITIVE.matcher(words.word(word)).matches();
        return opens(word, to) || goesOn && (afterName || bracket || infinitive);
    }

    private boolean opens(int word, int to) {
        return script.dictionary()
                .openings()
                .at(words, word, to)
                .filter(match -> match.value() != Opening.ELABORATION && match.value() != Opening.COMPANY)
                .isPresent();
    }

    private boolean isPlain(int word) {
        return script.dictionary().isCommon(words.word(word));
    }

    private boolean isShouted(int word) {
        String written = script.content().substring(words.start(word), words.end(word));
        return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
    }
}
