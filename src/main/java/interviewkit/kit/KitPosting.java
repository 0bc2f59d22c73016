package interviewkit.kit;

import java.util.List;
import java.util.Optional;

/**
 * The posting as the kit keeps it.
 *
 * @param company empty where the posting does not say
 * @param location places, joined; empty where the posting does not say
 * @param workplace {@code remote}, {@code hybrid}, {@code on-site} or empty
 * @param pay the range in words, for example "USD 223,000 to 245,500 a year"; empty where the posting gives none
 * @param text the posting as read
 */
public record KitPosting(
        String title,
        String company,
        String location,
        String workplace,
        String pay,
        String language,
        String text,
        Source source,
        List<KitItem> items,
        List<KitSegment> segments) {
    public KitPosting {
        items = List.copyOf(items);
        segments = List.copyOf(segments);
    }

    public Optional<KitItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Where the posting came from: a file's name without its folder, and the hash of its bytes. */
    public record Source(String name, String sha256) {}

    /**
     * An item of the posting.
     *
     * @param kind {@code requirement}, {@code bonus} or {@code responsibility}
     * @param quote its words; the text's own, from {@code start} to {@code end}
     * @param treatment {@code assess}, {@code verify} or {@code none}
     * @param areas competency areas, the best first
     * @param competencies ids of the library's competencies, the best first
     * @param confidence 0 to 1, of the first area
     */
    public record KitItem(
            String id,
            String kind,
            String quote,
            int start,
            int end,
            String treatment,
            List<String> areas,
            List<String> competencies,
            double confidence) {
        public KitItem {
            areas = List.copyOf(areas);
            competencies = List.copyOf(competencies);
        }
    }

    /** A stretch of the text and what it was taken for: {@code item}, {@code heading}, {@code context} or {@code noise}. */
    public record KitSegment(int start, int end, String kind, String why) {}
}
