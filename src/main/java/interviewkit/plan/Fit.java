package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.RoundTemplate;
import java.util.List;
import java.util.OptionalInt;

/** How well a round can read a competency: 0 is best, and some cannot at all. */
final class Fit {
    /** In the list of what a round reads: anything. */
    private static final String ANYTHING = "*";

    /** A competency's second area counts for little, its third for next to nothing. */
    private static final int PER_AREA = 6;

    /** What it costs to ask about a guest where only its host is at home. */
    private static final int ONLY_HOST = 6;

    private Fit() {}

    /** The cost of a task in a round; empty where it has no place there. */
    static OptionalInt cost(Task task, RoundTemplate round) {
        if (task.round().isPresent()) {
            return task.round().get().equals(round.id()) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        OptionalInt own = cost(task.competency(), round);
        if (own.isPresent()) {
            return own;
        }
        OptionalInt host = cost(task.row().competency(), round);
        return host.isPresent() ? OptionalInt.of(host.getAsInt() + ONLY_HOST) : host;
    }

    /** The cost of reading a competency in a round; empty where the round cannot. */
    static OptionalInt cost(Competency competency, RoundTemplate round) {
        List<String> reads = round.reads();
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < competency.areas().size(); i++) {
            int at = reads.indexOf(competency.areas().get(i));
            if (at >= 0) {
                best = Math.min(best, at + PER_AREA * i * i);
            }
        }
        int anything = reads.indexOf(ANYTHING);
        if (anything >= 0) {
            best = Math.min(best, anything + PER_AREA);
        }
        return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
