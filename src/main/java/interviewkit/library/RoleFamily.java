package interviewkit.library;

import java.util.List;
import java.util.Map;

/**
 * A family of roles that are interviewed alike.
 *
 * @param titles words of a job title that name it, by language
 * @param leads whether people in it answer for the work of others
 * @param outcomes what the first year of such a job comes to, for the plan's first page
 */
public record RoleFamily(String id, String name, Map<String, List<String>> titles, boolean leads) {
    public RoleFamily {
        titles = Sorted.copyOf(titles);
    }
}
