package interviewkit.library;

/**
 * A competency area: the closed list that every competency, and every item of a posting, is sorted into.
 *
 * @param group {@code core}, {@code leadership}, {@code engineering} and so on; {@code verify} for areas that are facts
 * @param scope what belongs here
 */
public record Area(String id, String name, String group, String scope) {

    /** Whether its items are facts to verify, which are never scored. */
    public boolean isFact() {
        return group.equals("verify");
    }
}
