package interviewkit.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A family of roles that are interviewed alike.
 *
 * @param titles words of a job title that name it, by language; one that begins with a hyphen is the end of a longer word
 * @param fields words that only tell the field of work, by language; they count where no title word is found
 * @param areas competency areas whose demands point to it where the title tells nothing, the most telling first
 * @param near further areas whose work people of this family do as a matter of course; where there are none and no
 *     {@code areas} either, the family tells nothing of the field
 * @param leads whether people in it answer for the work of others
 * @param usual the seniority of a title that does not speak of it
 * @param stories where in this work a story of a competency lies, by its id: completes "Take it, if you can, from …"
 * @param ledBy the family of those who lead in it, by the seniority that their title tells
 */
public record RoleFamily(
        String id,
        String name,
        Map<String, List<String>> titles,
        Map<String, List<String>> fields,
        List<String> areas,
        List<String> near,
        boolean leads,
        Optional<String> usual,
        Map<String, String> stories,
        Map<String, String> ledBy) {
    public RoleFamily {
        titles = Sorted.copyOf(titles);
        fields = Sorted.copyOf(fields);
        areas = List.copyOf(areas);
        near = List.copyOf(near);
        stories = Sorted.copyOf(stories);
        ledBy = Sorted.copyOf(ledBy);
    }

    /** The seniority of a title that does not speak of it. */
    public String usualSeniority() {
        return usual.orElse(leads ? "manager" : "professional");
    }
}
