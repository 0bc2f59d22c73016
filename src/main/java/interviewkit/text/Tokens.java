package interviewkit.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, each with its place, so that what is found in normalised words can be reported in the text's own.
 *
 * <p>Hyphens, underscores and slashes part words, so {@code auto-scaling} and {@code auto scaling} are equal, and so are
 * {@code io_uring} and {@code io-uring}; plus and number signs do not, so {@code C} is not found in {@code C++}.
 */
public final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?[+#]*");

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    public static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(normal(matcher.group()), new Span(matcher.start(), matcher.end())));
        }
        return new Tokens(text, tokens);
    }

    public List<Token> list() {
        return tokens;
    }

    public List<String> words() {
        return tokens.stream().map(Token::word).toList();
    }

    public int size() {
        return tokens.size();
    }

    /** Where a phrase stands first, if it does: all its words, next to each other. */
    public Optional<Span> find(Tokens phrase) {
        List<Span> all = findAll(phrase);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Everywhere a phrase stands. */
    public List<Span> findAll(Tokens phrase) {
        List<Span> found = new ArrayList<>();
        int length = phrase.size();
        for (int i = 0; length > 0 && i + length <= tokens.size(); i++) {
            if (startsAt(i, phrase)) {
                found.add(new Span(
                        tokens.get(i).span().start(),
                        tokens.get(i + length - 1).span().end()));
            }
        }
        return found;
    }

    /** Likewise, but written with the same capitals, for names that are also common words. */
    public List<Span> findAllExactly(Tokens phrase) {
        String wanted = phrase.text.strip();
        return findAll(phrase).stream()
                .filter(span -> text.substring(span.start(), span.end()).equals(wanted))
                .toList();
    }

    private boolean startsAt(int index, Tokens phrase) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!tokens.get(index + k).word().equals(phrase.tokens.get(k).word())) {
                return false;
            }
        }
        return true;
    }

    private static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
