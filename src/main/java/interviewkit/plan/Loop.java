package interviewkit.plan;

import interviewkit.library.LoopTemplate;
import java.util.List;

/**
 * The whole sequence of rounds for one candidate.
 *
 * @param variant {@code short}, {@code standard} or {@code thorough}
 * @param changes what this variant loses or gains against the standard one, line by line; empty for that one
 */
public record Loop(LoopTemplate template, String variant, List<Round> rounds, List<String> changes) {
    public Loop {
        changes = List.copyOf(changes);
        rounds = List.copyOf(rounds);
    }

    /** The candidate's time. */
    public int minutes() {
        return rounds.stream().mapToInt(Round::minutes).sum();
    }
}
