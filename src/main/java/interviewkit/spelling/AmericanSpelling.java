package interviewkit.spelling;

import interviewkit.lexicon.SpellingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes British words of a text as American ones, letter case kept. Addresses and names with a sign in them stay, and so do
 * the names that the lexicon lists. May be used by several threads at once.
 */
public final class AmericanSpelling {
    /** A word, or something that only looks as if it had words: an address, a file's name. */
    private static final Pattern WORD =
            Pattern.compile("\\S*(?:://|@|\\\\|\\w_\\w)\\S*|\\bwww\\.\\S+|(?<![\\p{L}\\p{N}])(\\p{L}+)(?![\\p{N}])");

    private final AmericanForms forms;
    private final List<String> names;

    public AmericanSpelling(SpellingWords lexicon) {
        forms = new AmericanForms(lexicon);
        names = lexicon.names();
    }

    /** Makes one from the lexicon where it is first asked for, and gives the same ever after. */
    static Supplier<AmericanSpelling> once(Supplier<SpellingWords> lexicon) {
        return new Supplier<>() {
            private AmericanSpelling made;

            @Override
            public synchronized AmericanSpelling get() {
                if (made == null) {
                    made = new AmericanSpelling(lexicon.get());
                }
                return made;
            }
        };
    }

    /** The text in American spelling. */
    public String of(String text) {
        return of(text, (start, end) -> false);
    }

    /** @param spared whether what stands between two places of the text is somebody's own, and stays */
    String of(String text, BiPredicate<Integer, Integer> spared) {
        List<Word> british = words(text);
        if (british.isEmpty()) {
            return text;
        }
        StringBuilder american = new StringBuilder();
        int at = 0;
        for (Word word : british) {
            if (!spared.test(word.start(), word.end())) {
                american.append(text, at, word.start()).append(word.american());
                at = word.end();
            }
        }
        return american.append(text, at, text.length()).toString();
    }

    /** The words of a text that are spelt otherwise in American English, as they stand in it. */
    public List<String> british(String text) {
        return words(text).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }

    private record Word(int start, int end, String american) {}

    private List<Word> words(String text) {
        List<Word> british = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                word(text, matcher.start(), matcher.end())
                        .filter(word -> !isName(text, word))
                        .ifPresent(british::add);
            }
        }
        return british;
    }

    private Optional<Word> word(String text, int start, int end) {
        String small = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (forms.mayBeginTwo(small) && end < text.length() && text.charAt(end) == ' ') {
            int next = end + 1;
            while (next < text.length() && Character.isLetter(text.charAt(next))) {
                next++;
            }
            Optional<Word> both = form(text, start, next);
            if (both.isPresent()) {
                return both;
            }
        }
        return form(text, start, end);
    }

    private Optional<Word> form(String text, int start, int end) {
        String word = text.substring(start, end);
        return forms.of(word.toLowerCase(Locale.ROOT)).map(form -> new Word(start, end, like(word, form)));
    }

    /** In capitals, with a capital, or as the lexicon has it. */
    private static String like(String word, String form) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return form;
        }
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? form.toUpperCase(Locale.ROOT) : Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    private boolean isName(String text, Word word) {
        return Stretch.of(text, names).anyMatch(name -> name.holds(word.start(), word.end()));
    }
}
