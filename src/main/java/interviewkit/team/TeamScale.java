package interviewkit.team;

import interviewkit.library.RatingScale;
import interviewkit.library.RatingScale.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rating scale as a team wants to see it.
 *
 * @param points 5, or 4 for a scale without level 4
 * @param labels what each point is called, from the lowest; an empty list prints numbers alone
 */
public record TeamScale(Optional<Integer> points, Optional<List<String>> labels) {
    static final List<Integer> POSSIBLE = List.of(4, 5);

    /**
     * The level that a scale of four does without: no rule asks for it. Below the bar both levels decide differently, and
     * the highest one shows how far the work goes.
     */
    private static final int LEFT_OUT = 4;

    /** The level that every rating is measured by, on a scale of four as on one of five. */
    private static final int BAR = 3;

    int size() {
        return points.orElse(POSSIBLE.get(1));
    }

    /** The scale in the team's words. What its third point means is said with it, whatever it is called. */
    RatingScale over(RatingScale full) {
        List<Level> kept = full.levels().stream()
                .filter(level -> size() == full.levels().size() || level.value() != LEFT_OUT)
                .toList();
        return new RatingScale(
                full.id(),
                full.name(),
                labels.map(words -> IntStream.range(0, kept.size())
                                .mapToObj(i -> called(kept.get(i), words.isEmpty() ? "" : words.get(i)))
                                .toList())
                        .orElse(kept),
                full.notRated());
    }

    private static Level called(Level level, String label) {
        boolean bar = level.value() == BAR && !label.equals(level.label());
        return new Level(level.value(), label, bar ? level.label() + ". " + level.meaning() : level.meaning());
    }
}
