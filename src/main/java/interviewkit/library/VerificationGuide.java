package interviewkit.library;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a fact is verified: a degree, a licence, a number of years, a working condition. Never scored.
 *
 * @param area the area of the {@code verify} group that it belongs to
 * @param patterns what such a fact looks like in a posting
 * @param alone words that may stand beside the fact without making the item more than a fact
 * @param how what to ask for and what to accept
 */
public record VerificationGuide(
        String id, String area, String name, List<Pattern> patterns, List<String> alone, List<String> how) {
    public VerificationGuide {
        patterns = List.copyOf(patterns);
        alone = List.copyOf(alone);
        how = List.copyOf(how);
    }
}
