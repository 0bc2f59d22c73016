package interviewkit.kit;

import java.util.List;

/**
 * The loop.
 *
 * @param variant {@code short}, {@code standard} or {@code thorough}
 * @param minutes the candidate's time
 * @param decision the rules of the debrief, in order
 * @param wishes what the user wished otherwise than the standard plan, in the words of the command line
 * @param questionSet {@code A}, {@code B} or {@code C}: which of equivalent questions are asked; empty where nobody asked
 * @param changes what this variant loses or gains against the standard one; empty for the standard one
 */
public record KitLoop(
        String id,
        String name,
        String variant,
        int minutes,
        List<String> decision,
        List<String> changes,
        List<KitRound> rounds,
        List<String> wishes,
        String questionSet) {
    public KitLoop {
        wishes = List.copyOf(wishes);
        decision = List.copyOf(decision);
        changes = List.copyOf(changes);
        rounds = List.copyOf(rounds);
    }

    /** A loop as planned without any wish. */
    public KitLoop(
            String id,
            String name,
            String variant,
            int minutes,
            List<String> decision,
            List<String> changes,
            List<KitRound> rounds) {
        this(id, name, variant, minutes, decision, changes, rounds, List.of(), "");
    }
}
