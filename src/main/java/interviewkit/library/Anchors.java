package interviewkit.library;

import java.util.List;
import java.util.Objects;

/**
 * A behaviourally anchored rating scale: what a candidate at each level said they did.
 *
 * @param levels from 1 to 5, in that order
 */
public record Anchors(String id, Axis axis, List<String> levels) {
    /** How many levels a scale has. */
    public static final int LEVELS = 5;

    public Anchors {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(axis, "axis");
        levels = List.copyOf(levels);
        if (levels.size() != LEVELS) {
            throw new IllegalArgumentException(
                    "anchors %s have %d levels, not %d".formatted(id, levels.size(), LEVELS));
        }
        levels.forEach(level -> Texts.require(level, "an anchor of " + id));
    }

    /** The anchor of a level from 1 to 5. */
    public String level(int value) {
        return levels.get(value - 1);
    }
}
