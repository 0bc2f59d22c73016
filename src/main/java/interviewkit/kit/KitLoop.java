package interviewkit.kit;

import java.util.List;

/**
 * The loop.
 *
 * @param variant {@code short}, {@code standard} or {@code thorough}
 * @param minutes the candidate's time
 * @param decision the rules of the debrief, in order
 * @param changes what this variant loses or gains against the standard one; empty for the standard one
 */
public record KitLoop(
        String id,
        String name,
        String variant,
        int minutes,
        List<String> decision,
        List<String> changes,
        List<KitRound> rounds) {
    public KitLoop {
        decision = List.copyOf(decision);
        changes = List.copyOf(changes);
        rounds = List.copyOf(rounds);
    }
}
