package interviewkit.plan;

import interviewkit.library.LoopTemplate;
import java.util.List;

/**
 * A loop with its rows and rounds, before the rest of the plan is written.
 *
 * @param left what found no row, with the reason
 */
record Draft(LoopTemplate template, List<RatedCompetency> rows, List<NotAssessed> left, List<Round> rounds) {
    Draft {
        rows = List.copyOf(rows);
        left = List.copyOf(left);
        rounds = List.copyOf(rounds);
    }

    /** The candidate's time. */
    int minutes() {
        return rounds.stream().mapToInt(Round::minutes).sum();
    }

    /** The rounds after the screens. */
    long interviews() {
        return rounds.stream().filter(round -> !round.template().isScreen()).count();
    }
}
