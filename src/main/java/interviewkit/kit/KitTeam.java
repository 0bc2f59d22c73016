package interviewkit.kit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a team has set for the documents of its kits, kept in the kit so that they can be drawn from it alone. A text that
 * is empty sets nothing.
 *
 * @param company as the documents name it
 * @param page {@code A4} or {@code Letter}
 * @param colour of headings and rules, {@code #RRGGBB}
 * @param dates how dates are written, the word of a {@link DateStyle}
 * @param wishes those of the loop's wishes that the configuration named, not the command line
 * @param thresholds the numbers that the kit's rules are checked with, where they are not the rules' own
 * @param logo name of the picture beside the kit that stands at the head of its documents
 */
public record KitTeam(
        String company,
        String page,
        String colour,
        String dates,
        List<String> wishes,
        Optional<Map<String, Integer>> thresholds,
        Optional<String> logo) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final List<String> LOGOS = List.of("logo.png", "logo.jpg");
    private static final List<String> PAGES = List.of("", "A4", "Letter");

    public KitTeam {
        wishes = List.copyOf(wishes);
        thresholds = thresholds.map(set -> Collections.unmodifiableMap(new TreeMap<>(set)));
        logo.ifPresent(name -> require(LOGOS.contains(name), "logo \"%s\" is neither logo.png nor logo.jpg", name));
        require(PAGES.contains(page), "page \"%s\" is neither A4 nor Letter", page);
        require(colour.isEmpty() || COLOUR.matcher(colour).matches(), "colour \"%s\" is not #RRGGBB", colour);
        require(
                dates.isEmpty() || DateStyle.of(dates).isPresent(),
                "dates \"%s\" is none of YYYY-MM-DD, D Month YYYY and Month D, YYYY",
                dates);
    }

    private static void require(boolean holds, String message, String value) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(value));
        }
    }

    /** The style that the documents write dates in. */
    public DateStyle dateStyle() {
        return DateStyle.of(dates).orElse(DateStyle.ISO);
    }
}
