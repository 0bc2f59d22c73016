package interviewkit.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the documents write a date. */
public enum DateStyle {
    ISO("YYYY-MM-DD", "yyyy-MM-dd"),
    DAY_FIRST("D Month YYYY", "d MMMM yyyy"),
    MONTH_FIRST("Month D, YYYY", "MMMM d, yyyy");

    private final String word;
    private final String pattern;

    DateStyle(String word, String pattern) {
        this.word = word;
        this.pattern = pattern;
    }

    /** How a configuration names it. */
    public String word() {
        return word;
    }

    /** The pattern by which Word writes a date that somebody picks. */
    public String pattern() {
        return pattern;
    }

    public static Optional<DateStyle> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** A date of ISO 8601 in this style; other texts stay as they are. */
    public String written(String iso) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
