package interviewkit.kit;

import java.util.List;

/** The words of the rating scale: five levels, and the answers that are no number. */
public record KitScale(List<Level> levels, List<NotRated> notRated) {
    public KitScale {
        levels = List.copyOf(levels);
        notRated = List.copyOf(notRated);
    }

    /** The label of a level. */
    public String label(int value) {
        return levels.stream()
                .filter(level -> level.value() == value)
                .map(Level::label)
                .findFirst()
                .orElse("");
    }

    public record Level(int value, String label, String meaning) {}

    public record NotRated(String id, String label, String meaning) {}
}
