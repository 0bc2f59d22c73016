package interviewkit.plan;

import interviewkit.library.RoundTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The sequences of rounds that wishes for minutes, a number of rounds or a panel allow: every choice among the rounds of a
 * loop, in their order, each cut or stretched to the time that there is.
 */
final class RoundShapes {
    private static final int STEP = 5;
    private static final int SHORTEST_SCREEN = 15;
    private static final int SHORTEST_INTERVIEW = 30;
    private static final int LONGEST = 60;

    /** More choices than any real loop has; a guard against a library with very long ones. */
    private static final int MOST_ROUNDS = 10;

    private final List<RoundTemplate> rounds;
    private final PlanOptions options;

    RoundShapes(List<RoundTemplate> rounds, PlanOptions options) {
        this.rounds = rounds.stream().limit(MOST_ROUNDS).toList();
        this.options = options;
    }

    /** All that fit the wishes, those with more rounds first. */
    List<List<RoundTemplate>> all() {
        List<List<RoundTemplate>> all = new ArrayList<>();
        for (int mask = (1 << rounds.size()) - 1; mask > 0; mask--) {
            List<RoundTemplate> chosen = chosen(mask);
            boolean interviews = chosen.stream().anyMatch(round -> !round.isScreen());
            boolean wished = options.rounds().isEmpty() || options.rounds().getAsInt() == chosen.size();
            if (interviews && wished) {
                timed(chosen).map(this::manned).ifPresent(all::add);
            }
        }
        all.sort(
                Comparator.comparingInt((List<RoundTemplate> one) -> one.size()).reversed());
        return all;
    }

    private List<RoundTemplate> chosen(int mask) {
        return IntStream.range(0, rounds.size())
                .filter(i -> (mask & 1 << i) != 0)
                .mapToObj(rounds::get)
                .toList();
    }

    /** The same with other minutes. */
    RoundShapes within(int minutes) {
        return new RoundShapes(
                rounds,
                new PlanOptions(
                        options.variant(),
                        options.family(),
                        options.seniority(),
                        OptionalInt.of(minutes),
                        options.rounds(),
                        options.panel(),
                        options.set(),
                        options.jurisdiction(),
                        options.language()));
    }

    private static int shortest(RoundTemplate round) {
        return Math.min(round.minutes(), round.isScreen() ? SHORTEST_SCREEN : SHORTEST_INTERVIEW);
    }

    private List<RoundTemplate> manned(List<RoundTemplate> chosen) {
        return options.panel()
                ? chosen.stream()
                        .map(round -> round.isScreen() ? round : round.withRaters(Math.max(2, round.raters())))
                        .toList()
                : chosen;
    }

    /** Takes the time from the longest rounds and gives it to the shortest, five minutes in turn. */
    private Optional<List<RoundTemplate>> timed(List<RoundTemplate> chosen) {
        if (options.minutes().isEmpty()) {
            return Optional.of(chosen);
        }
        int wished = options.minutes().getAsInt();
        int[] minutes = chosen.stream().mapToInt(RoundTemplate::minutes).toArray();
        while (IntStream.of(minutes).sum() > wished) {
            int longest = pick(chosen, minutes, -1);
            if (longest < 0) {
                return Optional.empty();
            }
            minutes[longest] -= STEP;
        }
        while (IntStream.of(minutes).sum() + STEP <= wished && pick(chosen, minutes, 1) >= 0) {
            minutes[pick(chosen, minutes, 1)] += STEP;
        }
        List<RoundTemplate> timed = new ArrayList<>();
        for (int i = 0; i < minutes.length; i++) {
            timed.add(resized(chosen.get(i), minutes[i]));
        }
        return Optional.of(timed);
    }

    /** The longest round that may lose a step, or the shortest interview that may gain one; -1 where there is none. */
    private static int pick(List<RoundTemplate> chosen, int[] minutes, int sign) {
        int picked = -1;
        for (int i = 0; i < minutes.length; i++) {
            RoundTemplate round = chosen.get(i);
            boolean may = sign < 0
                    ? minutes[i] - STEP >= shortest(round) && holdsAQuestion(round, minutes[i] - STEP)
                    : !round.isScreen() && minutes[i] + STEP <= LONGEST;
            if (may && (picked < 0 || sign * minutes[i] < sign * minutes[picked])) {
                picked = i;
            }
        }
        return picked;
    }

    private static boolean holdsAQuestion(RoundTemplate round, int minutes) {
        return round.minutesForQuestions() - (round.minutes() - minutes) >= Task.USUAL_MINUTES;
    }

    /** With fewer questions in a shorter round, and one more in a longer one (kit rule K35). */
    private static RoundTemplate resized(RoundTemplate round, int minutes) {
        int most = minutes <= 30 ? 3 : minutes <= 45 ? 4 : 5;
        int more = minutes >= round.minutes() + 2 * STEP ? 1 : 0;
        return round.withMinutes(minutes, Math.min(most, round.mostQuestions() + more));
    }
}
