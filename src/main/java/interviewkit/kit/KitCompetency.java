package interviewkit.kit;

import interviewkit.library.Competency;
import java.util.List;

/**
 * A competency that the loop rates.
 *
 * @param importance {@code must} or {@code bonus}
 * @param origin {@code stated}, or {@code inferred} for all that no item states, the values of the company included
 * @param reason why it is in the loop, where it is inferred; otherwise empty
 * @param items ids of the posting's items that call for it
 * @param signs what implies it, where it is inferred
 * @param bar what meeting the bar comes to at this role's seniority
 * @param guests competencies that are asked about under it because the loop has no room for rows of their own
 */
public record KitCompetency(
        String id,
        String name,
        String definition,
        List<String> areas,
        List<String> areaNames,
        String importance,
        String origin,
        String reason,
        List<String> items,
        List<KitSign> signs,
        int weight,
        String weightReason,
        String bar,
        List<String> equivalents,
        List<Guest> guests) {
    public KitCompetency {
        areas = List.copyOf(areas);
        areaNames = List.copyOf(areaNames);
        items = List.copyOf(items);
        signs = List.copyOf(signs);
        equivalents = List.copyOf(equivalents);
        guests = List.copyOf(guests);
    }

    public boolean isMust() {
        return importance.equals("must");
    }

    public boolean isInferred() {
        return origin.equals("inferred") && !isValue();
    }

    /** Whether it is a value of the company, which neither the posting nor the role asks for. */
    public boolean isValue() {
        return id.startsWith(Competency.VALUE);
    }

    /** Words of the posting that imply the competency; {@code item} is empty where they stand in no item. */
    public record KitSign(String item, String quote, int start, int end) {}

    /**
     * A competency without a row of its own.
     *
     * @param inPassing whether it is only heard in a probe, and not rated
     */
    public record Guest(String id, String name, String importance, List<String> items, boolean inPassing) {
        public Guest {
            items = List.copyOf(items);
        }
    }
}
