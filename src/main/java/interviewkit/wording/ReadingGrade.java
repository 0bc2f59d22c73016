package interviewkit.wording;

import interviewkit.text.Token;
import interviewkit.text.Tokens;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many years of school it takes to follow a line, without its technical terms.
 *
 * <p>The Flesch-Kincaid grade, 0.39 words a sentence + 11.8 syllables a word - 15.59: Kincaid, Fishburne, Rogers and
 * Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report 8-75, 1975.
 * Names, figures, technical terms and the words of the glossary are left out, because an interviewer gets them explained.
 */
public final class ReadingGrade {
    /** A group of vowels is one syllable, but two meet in "material" and "period". */
    private static final Pattern VOWELS = Pattern.compile("(?<![cgst])i(?=[ao])|[aeiouyàâäæéèêëîïôöœùûü]+");

    /** The e that is not heard in "made", "while", "failed" and "makes", but is in "table", "wanted" and "changes". */
    private static final Pattern SILENT_END =
            Pattern.compile("(?<=[a-z])(?<![aeiouyl])e$|(?<=[aeiouy]l)e$|(?<![aeiouydt])ed$|(?<![aeiouycghsxz])es$");

    private ReadingGrade() {}

    /** Nothing to read is grade 0. */
    public static double of(String line, Collection<String> glossary) {
        Set<String> explained = glossary.stream()
                .flatMap(term -> Tokens.of(term).words().stream())
                .collect(Collectors.toSet());
        List<String> sentences = Sentences.of(line);
        List<String> words = sentences.stream()
                .flatMap(sentence -> plainWords(sentence).stream())
                .filter(word -> !explained.contains(word))
                .toList();
        if (words.isEmpty()) {
            return 0;
        }
        double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /** Without names, technical terms and figures: words with a capital that does not open the sentence, or with a digit. */
    private static List<String> plainWords(String sentence) {
        List<Token> tokens = Tokens.of(sentence).list();
        return tokens.stream()
                .filter(token -> isPlain(
                        token.equals(tokens.get(0)),
                        sentence.substring(token.span().start(), token.span().end())))
                .map(Token::word)
                .toList();
    }

    private static boolean isPlain(boolean opens, String written) {
        if (written.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        String rest = opens ? written.substring(written.offsetByCodePoints(0, 1)) : written;
        return written.startsWith("I'")
                || written.equals("I")
                || rest.codePoints().noneMatch(Character::isUpperCase);
    }

    /** Groups of vowels, less the silent ends; never none. */
    static int syllables(String word) {
        String heard = SILENT_END.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return (int) Math.max(1, VOWELS.matcher(heard).results().count());
    }
}
