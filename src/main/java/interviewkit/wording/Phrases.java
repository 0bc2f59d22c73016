package interviewkit.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a rule looks for, and what to say instead.
 *
 * <p>A list is a text file beside this class: a phrase a line, with the fair form behind {@code =>}. Upper and lower case
 * are equal, so are a space and a hyphen, and whole words count. {@code *} stands for any ending of a word; the rest is a
 * regular expression, so {@code (a|b)} gives alternatives, and {@code (?! c)} makes an exception.
 */
public final class Phrases {
    private static final String GAP = "[\\s\\-\u2010\u2011]";

    private final List<Phrase> phrases;

    /** Finds what any of them finds: most lines hold none, and so are read once only. */
    private final Pattern any;

    private Phrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        any = wholeWords(phrases.stream().map(Phrase::body).collect(Collectors.joining("|")));
    }

    /**
     * What a line holds.
     *
     * @param words as the line writes them
     * @param fair what to do instead; may be empty
     */
    public record Found(String words, String fair) {}

    private record Phrase(String body, Pattern pattern, String fair) {
        static Phrase of(String line) {
            String[] parts = line.split("=>", 2);
            String body = expression(parts[0].strip());
            return new Phrase(body, wholeWords(body), parts.length == 2 ? parts[1].strip() : "");
        }
    }

    public static Phrases of(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return new Phrases(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Phrase::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean standIn(String line) {
        return any.matcher(line.strip()).find();
    }

    /** What a line holds, in the order of the list; each phrase once. */
    public Stream<Found> in(String line) {
        if (!standIn(line)) {
            return Stream.empty();
        }
        return phrases.stream().flatMap(phrase -> {
            Matcher matcher = phrase.pattern().matcher(line.strip());
            return matcher.find() ? Stream.of(new Found(matcher.group(), phrase.fair())) : Stream.empty();
        });
    }

    private static String expression(String words) {
        return words.replace("'", "['’]")
                .replace(" ?", GAP + "*")
                .replace(" ", GAP + "+")
                .replaceAll("(?<=[\\p{L})])\\*", "\\\\p{L}*");
    }

    private static Pattern wholeWords(String body) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + body + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
