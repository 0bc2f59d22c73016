package interviewkit.kit;

import java.util.List;
import java.util.Optional;

/**
 * The words of the rating scale, and the answers that are no number. A level is named by the anchor that it shows; what is
 * printed and marked is its place, so that a scale without level 4 runs from 1 to 4.
 */
public record KitScale(List<Level> levels, List<NotRated> notRated) {
    /** The level that meets the bar. */
    public static final int BAR = 3;

    /** What that level means on every page, whatever it is called. */
    public static final String BAR_MEANS = "Meets the bar for this role at this level";

    public KitScale {
        levels = List.copyOf(levels);
        notRated = List.copyOf(notRated);
    }

    /** The label of a level. */
    public String label(int value) {
        return level(value).map(Level::label).orElse("");
    }

    public Optional<Level> level(int value) {
        return levels.stream().filter(level -> level.value() == value).findFirst();
    }

    /** The number that stands for a level on every page. */
    public int shown(Level level) {
        return levels.indexOf(level) + 1;
    }

    public record Level(int value, String label, String meaning) {}

    public record NotRated(String id, String label, String meaning) {}
}
