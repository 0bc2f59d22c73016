package interviewkit.mapping.lexical;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings the forms of a word together: accents and umlauts folded, the commonest endings of one language cut. Cautious, because
 * a wrong cut joins words that have nothing in common.
 */
public enum WordForms {
    ENGLISH("en", List.of()) {
        @Override
        String cut(String word) {
            return new EnglishEndings(word).cut();
        }
    },
    GERMAN("de", List.of("innen", "ern", "en", "em", "er", "es", "e", "n", "s")),
    FRENCH("fr", List.of("ees", "es", "ee", "s", "e", "x")),
    SPANISH("es", List.of("as", "os", "es", "a", "o", "e", "s"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LEAST_TO_CUT = 4;
    private static final int LEAST_LEFT = 4;

    private final String language;
    private final List<String> endings;

    WordForms(String language, List<String> endings) {
        this.language = language;
        this.endings = endings;
    }

    public String language() {
        return language;
    }

    /** The form of a word in lower case. */
    public String of(String word) {
        String folded = fold(withoutElision(word));
        return folded.length() < LEAST_TO_CUT ? folded : cut(folded);
    }

    String cut(String word) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_LEFT) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** {@code l'expérience} is the same word as {@code expérience}; {@code you've} stays one word. */
    private static String withoutElision(String word) {
        int at = word.indexOf('\'');
        return at > 0 && at <= 2 && word.length() - at > 2 ? word.substring(at + 1) : word;
    }

    private static String fold(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word;
        }
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }
}
