package interviewkit.lexicon;

import java.util.List;

/**
 * Names by which a place is told from other words.
 *
 * @param codes regions as postings shorten them after a city: "CA", "NSW"
 * @param names countries, regions and large cities
 */
public record Places(List<String> codes, List<String> names) {
    public Places {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
    }
}
