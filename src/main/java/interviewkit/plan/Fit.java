package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.RoundTemplate;
import java.util.List;
import java.util.OptionalInt;

/** How well a round can read a competency: 0 is best, and some cannot at all. */
final class Fit {
    /** In the list of what a round reads: anything. */
    private static final String ANYTHING = "*";

    private static final int PER_AREA = 3;

    private Fit() {}

    /** The cost of reading a competency in a round; empty where the round cannot. */
    static OptionalInt cost(Competency competency, RoundTemplate round) {
        List<String> reads = round.reads();
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < competency.areas().size(); i++) {
            int at = reads.indexOf(competency.areas().get(i));
            if (at >= 0) {
                best = Math.min(best, at + PER_AREA * i);
            }
        }
        int anything = reads.indexOf(ANYTHING);
        if (anything >= 0) {
            best = Math.min(best, anything + PER_AREA);
        }
        return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
