package interviewkit.role;

import interviewkit.text.Tokens;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a title as they are compared: without case, accents, and the marks by which a word speaks to everybody. */
final class JobTitle {
    /** "Mitarbeiter*in", "développeur·euse", "chargé(e)", "vendedor/a": what is added to the word before. */
    private static final Pattern ADDED_ENDING = Pattern.compile(
            "(?<=\\p{L}{2})(?:\\s?[*:·•_/]-?|\\s?\\(-?|[.]|-(?=(?:e|euse|trice|ne|ière)\\b))(?:innen|in|r|n|e|euse|rice|trice|ère|ière|ne|se|ve|a|as|es|s)\\)?(?!\\p{L})");

    /** "EntwicklerIn". */
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})In(?:nen)?(?!\\p{L})");

    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private JobTitle() {}

    static List<String> words(String title) {
        String plain = INNER_CAPITAL
                .matcher(ADDED_ENDING.matcher(title).replaceAll(""))
                .replaceAll("");
        String bare =
                MARK.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return Tokens.of(bare).words();
    }
}
