package interviewkit.plan;

import interviewkit.library.RoundTemplate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Places tasks in rounds at the least total cost, exactly: a depth-first search that gives up a branch as soon as it cannot
 * beat the best plan found. Every must-have ends in two rounds, or in one with two raters (kit rule K06); no round takes more
 * questions, minutes or competencies than it holds.
 *
 * <p>The first of several equally good plans wins, in the order of the tasks and rounds, so runs agree.
 */
final class Assignment {
    private static final int MOST_COMPETENCIES = 4;

    /** What it costs to ask about one competency twice in a round rather than in two. */
    private static final int SAME_ROUND = 4;

    /** More steps than any real loop needs; a guard against a library that makes the search explode. */
    private static final int MOST_STEPS = 2_000_000;

    private final List<RoundTemplate> rounds;
    private final List<Task> tasks;
    private final int[][] costs;
    private final int[] cheapestRest;
    private final int[] lengths;
    private final int[] mostQuestions;
    private final int[] mostMinutes;
    private final int[] rows;
    private final boolean[] lastOfRow;
    private final int[] competencies;

    private final boolean[] twins;
    private final int[] chosen;
    private int[] best;
    private int bestCost = Integer.MAX_VALUE;
    private int steps;

    private Assignment(List<RoundTemplate> rounds, List<Task> tasks) {
        this.rounds = rounds;
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingInt((Task task) -> options(task, rounds)))
                .toList();
        costs = new int[tasks.size()][rounds.size()];
        cheapestRest = new int[tasks.size() + 1];
        for (int t = tasks.size() - 1; t >= 0; t--) {
            int cheapest = Integer.MAX_VALUE / 2;
            for (int r = 0; r < rounds.size(); r++) {
                OptionalInt cost = Fit.cost(this.tasks.get(t), rounds.get(r));
                costs[t][r] = cost.orElse(-1);
                cheapest = Math.min(cheapest, cost.orElse(Integer.MAX_VALUE / 2));
            }
            cheapestRest[t] = Math.min(Integer.MAX_VALUE / 2, cheapest + cheapestRest[t + 1]);
        }
        lengths = this.tasks.stream().mapToInt(Task::minutes).toArray();
        mostQuestions = rounds.stream().mapToInt(RoundTemplate::mostQuestions).toArray();
        mostMinutes =
                rounds.stream().mapToInt(RoundTemplate::minutesForQuestions).toArray();
        rows = numbered(this.tasks.stream().map(task -> task.row().id()).toList());
        lastOfRow = lastOfRows();
        competencies =
                numbered(this.tasks.stream().map(task -> task.competency().id()).toList());
        twins = twins();
        chosen = new int[tasks.size()];
    }

    /** For each task whether it differs in nothing from the one before it, so that the two never need to change places. */
    private boolean[] twins() {
        boolean[] twins = new boolean[lengths.length];
        for (int t = 1; t < twins.length; t++) {
            twins[t] = rows[t] == rows[t - 1]
                    && competencies[t] == competencies[t - 1]
                    && lengths[t] == lengths[t - 1]
                    && Arrays.equals(costs[t], costs[t - 1]);
        }
        return twins;
    }

    /** Whether the rounds have room for all tasks, beside those that have a single round to go to. */
    private boolean hasRoom() {
        return IntStream.range(0, rounds.size()).map(this::mostIn).sum() >= lengths.length;
    }

    /** So many questions fit into a round: those that go nowhere else, and then the shortest. */
    private int mostIn(int round) {
        int[] inOrder = IntStream.range(0, lengths.length)
                .filter(t -> costs[t][round] >= 0)
                .boxed()
                .sorted(Comparator.comparing((Integer t) -> !isBound(t)).thenComparing(t -> lengths[t]))
                .mapToInt(t -> lengths[t])
                .toArray();
        int left = mostMinutes[round];
        int most = 0;
        while (most < Math.min(inOrder.length, mostQuestions[round]) && inOrder[most] <= left) {
            left -= inOrder[most++];
        }
        return most;
    }

    private boolean isBound(int t) {
        return Arrays.stream(costs[t]).filter(cost -> cost >= 0).count() == 1;
    }

    /** A number for each, the same for equal ones. */
    private static int[] numbered(List<String> ids) {
        return ids.stream().mapToInt(ids::indexOf).toArray();
    }

    /** The round of each task; empty where no plan holds them all. */
    static Optional<Map<Task, RoundTemplate>> of(List<RoundTemplate> rounds, List<Task> tasks) {
        if (exceedsAllRounds(rounds, tasks)) {
            return Optional.empty();
        }
        Assignment assignment = new Assignment(rounds, tasks);
        if (assignment.hasRoom()) {
            assignment.place(0, 0, assignment.new State());
        }
        return Optional.ofNullable(assignment.best).map(assignment::plan);
    }

    /** Saves the search where there is no room for so many questions or minutes, wherever they go. */
    private static boolean exceedsAllRounds(List<RoundTemplate> rounds, List<Task> tasks) {
        int questions = rounds.stream().mapToInt(RoundTemplate::mostQuestions).sum();
        int minutes =
                rounds.stream().mapToInt(RoundTemplate::minutesForQuestions).sum();
        return tasks.size() > questions
                || tasks.stream().mapToInt(Task::minutes).sum() > minutes;
    }

    private static int options(Task task, List<RoundTemplate> rounds) {
        return (int) rounds.stream()
                .filter(round -> Fit.cost(task, round).isPresent())
                .count();
    }

    private void place(int t, int cost, State state) {
        if (++steps > MOST_STEPS || cost + cheapestRest[t] >= bestCost) {
            return;
        }
        if (t == tasks.size()) {
            bestCost = cost;
            best = Arrays.copyOf(chosen, chosen.length);
            return;
        }
        for (int r = twins[t] ? chosen[t - 1] : 0; r < rounds.size(); r++) {
            if (costs[t][r] >= 0 && state.holds(t, r)) {
                chosen[t] = r;
                int repeats = state.heard[r][competencies[t]] > 0 ? SAME_ROUND : 0;
                state.add(t, r, 1);
                if (!lastOfRow[t] || isReadTwice(t, state)) {
                    place(t + 1, cost + costs[t][r] + repeats, state);
                }
                state.add(t, r, -1);
            }
        }
    }

    /** For each task whether no later one counts for the same row. */
    private boolean[] lastOfRows() {
        boolean[] last = new boolean[rows.length];
        for (int t = 0; t < rows.length; t++) {
            int row = rows[t];
            last[t] = Arrays.stream(rows, t + 1, rows.length).noneMatch(later -> later == row);
        }
        return last;
    }

    /** Whether a row, all of whose tasks have their place, is read in two rounds or by two raters if it is a must-have. */
    private boolean isReadTwice(int t, State state) {
        return tasks.get(t).row().importance() != Importance.MUST || state.readers[rows[t]] > 1;
    }

    private Map<Task, RoundTemplate> plan(int[] places) {
        Map<Task, RoundTemplate> plan = new HashMap<>();
        for (int t = 0; t < tasks.size(); t++) {
            plan.put(tasks.get(t), rounds.get(places[t]));
        }
        return plan;
    }

    /** What the rounds hold so far. */
    private final class State {
        private final int[] questions = new int[rounds.size()];
        private final int[] minutes = new int[rounds.size()];
        private final int[] distinct = new int[rounds.size()];
        private final int[][] rated = new int[rounds.size()][tasks.size()];
        private final int[] readers = new int[tasks.size()];
        private final int[][] heard = new int[rounds.size()][tasks.size()];

        boolean holds(int t, int r) {
            int more = rated[r][rows[t]] == 0 ? 1 : 0;
            return questions[r] < mostQuestions[r]
                    && minutes[r] + lengths[t] <= mostMinutes[r]
                    && distinct[r] + more <= MOST_COMPETENCIES;
        }

        /** @param times 1, or -1 to take it back */
        void add(int t, int r, int times) {
            boolean wasRated = rated[r][rows[t]] > 0;
            questions[r] += times;
            minutes[r] += times * lengths[t];
            rated[r][rows[t]] += times;
            heard[r][competencies[t]] += times;
            boolean isRated = rated[r][rows[t]] > 0;
            if (isRated != wasRated) {
                distinct[r] += times;
                readers[rows[t]] += times * rounds.get(r).raters();
            }
        }
    }
}
