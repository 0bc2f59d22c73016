package interviewkit.library;

import java.util.List;

/**
 * The words of the rating scale, the same on every page.
 *
 * @param levels from 1 to 5
 * @param notRated the answers that are no number
 */
public record RatingScale(String id, String name, List<Level> levels, List<NotRated> notRated) {
    public RatingScale {
        levels = List.copyOf(levels);
        notRated = List.copyOf(notRated);
    }

    /** The label of a level from 1 to 5. */
    public String label(int value) {
        return levels.get(value - 1).label();
    }

    public record Level(int value, String label, String meaning) {}

    public record NotRated(String id, String label, String meaning) {}
}
