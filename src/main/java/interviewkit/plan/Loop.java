package interviewkit.plan;

import interviewkit.library.LoopTemplate;
import java.util.List;

/** The whole sequence of rounds for one candidate. */
public record Loop(LoopTemplate template, String variant, List<Round> rounds) {
    public Loop {
        rounds = List.copyOf(rounds);
    }

    /** The candidate's time. */
    public int minutes() {
        return rounds.stream().mapToInt(Round::minutes).sum();
    }
}
