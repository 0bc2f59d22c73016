package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.posting.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A competency that the loop rates: one row of every scorecard that reads it.
 *
 * @param competency the library's competency that gives the row its id
 * @param items the posting's items that call for it, in the posting's order
 * @param also items that call for another competency more, but for this one too; a question takes them along
 * @param signs what implies it, where it is inferred
 * @param reason why it is in the loop, for an inferred one
 * @param weight a share; equal weights are equal in the decision
 * @param weightReason why the weight differs, or that it does not
 * @param guests competencies that are asked about under this row because the loop has no room for rows of their own
 */
public record RatedCompetency(
        Competency competency,
        Importance importance,
        Origin origin,
        List<Item> items,
        List<Item> also,
        List<Sign> signs,
        String reason,
        int weight,
        String weightReason,
        List<Guest> guests) {
    public RatedCompetency {
        Objects.requireNonNull(competency, "competency");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(origin, "origin");
        items = List.copyOf(items);
        also = List.copyOf(also);
        signs = List.copyOf(signs);
        guests = List.copyOf(guests);
        if (origin == Origin.INFERRED && signs.isEmpty()) {
            throw new IllegalArgumentException("%s is inferred from nothing".formatted(competency.id()));
        }
    }

    public String id() {
        return competency.id();
    }

    /** The row's name, with those of its guests that get questions of their own. */
    public String name() {
        List<String> names = new ArrayList<>();
        guests.stream()
                .filter(guest -> !guest.inPassing())
                .forEach(guest -> names.add(guest.competency().name()));
        if (names.isEmpty()) {
            return competency.name();
        }
        return competency.name() + ", with " + lowerFirst(String.join(" and ", names));
    }

    private static String lowerFirst(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /**
     * A competency without a row of its own.
     *
     * @param items the posting's items that call for it
     * @param inPassing whether it only gets a probe within another question, which is heard and not rated
     */
    public record Guest(Competency competency, Importance importance, List<Item> items, boolean inPassing) {
        public Guest {
            items = List.copyOf(items);
        }
    }
}
