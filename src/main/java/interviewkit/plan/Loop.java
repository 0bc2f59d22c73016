package interviewkit.plan;

import interviewkit.library.LoopTemplate;
import java.util.List;
import java.util.Optional;

/**
 * The whole sequence of rounds for one candidate.
 *
 * @param variant {@code short}, {@code standard} or {@code thorough}
 * @param wishes what the user wished otherwise, in the words of the command line
 * @param set which of equivalent questions are asked, where the user said so
 * @param changes what this variant loses or gains against the standard one, line by line; empty for that one
 */
public record Loop(
        LoopTemplate template,
        String variant,
        List<String> wishes,
        Optional<QuestionSet> set,
        List<Round> rounds,
        List<String> changes) {
    public Loop {
        wishes = List.copyOf(wishes);
        changes = List.copyOf(changes);
        rounds = List.copyOf(rounds);
    }

    /** The candidate's time. */
    public int minutes() {
        return rounds.stream().mapToInt(Round::minutes).sum();
    }
}
