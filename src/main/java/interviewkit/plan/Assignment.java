package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.RoundTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
        chosen = new int[tasks.size()];
    }

    /** The round of each task; empty where no plan holds them all. */
    static Optional<Map<Task, RoundTemplate>> of(List<RoundTemplate> rounds, List<Task> tasks) {
        Assignment assignment = new Assignment(rounds, tasks);
        assignment.place(0, 0, assignment.new State(rounds.size()));
        return Optional.ofNullable(assignment.best).map(assignment::plan);
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
            if (mustHavesAreReadTwice()) {
                bestCost = cost;
                best = Arrays.copyOf(chosen, chosen.length);
            }
            return;
        }
        Task task = tasks.get(t);
        for (int r = 0; r < rounds.size(); r++) {
            if (costs[t][r] >= 0 && state.holds(task, r)) {
                chosen[t] = r;
                int repeats = state.hasHeard(task.competency(), r) ? SAME_ROUND : 0;
                state.add(task, r);
                place(t + 1, cost + costs[t][r] + repeats, state);
                state.remove(task, r);
            }
        }
    }

    private boolean mustHavesAreReadTwice() {
        Map<String, Set<Integer>> readers = new HashMap<>();
        for (int t = 0; t < tasks.size(); t++) {
            if (tasks.get(t).row().importance() == Importance.MUST) {
                readers.computeIfAbsent(tasks.get(t).row().id(), key -> new HashSet<>())
                        .add(chosen[t]);
            }
        }
        return readers.values().stream()
                .allMatch(places -> places.size() > 1
                        || places.stream().anyMatch(r -> rounds.get(r).raters() > 1));
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
        private final int[] questions;
        private final int[] minutes;
        private final List<List<Task>> held = new ArrayList<>();

        State(int size) {
            questions = new int[size];
            minutes = new int[size];
            for (int r = 0; r < size; r++) {
                held.add(new ArrayList<>());
            }
        }

        boolean holds(Task task, int r) {
            RoundTemplate round = rounds.get(r);
            Set<String> distinct = new HashSet<>();
            held.get(r).forEach(other -> distinct.add(other.row().id()));
            distinct.add(task.row().id());
            return questions[r] < round.mostQuestions()
                    && minutes[r] + task.minutes() <= round.minutesForQuestions()
                    && distinct.size() <= MOST_COMPETENCIES;
        }

        boolean hasHeard(Competency competency, int r) {
            return held.get(r).stream().anyMatch(task -> task.competency().equals(competency));
        }

        void add(Task task, int r) {
            questions[r]++;
            minutes[r] += task.minutes();
            held.get(r).add(task);
        }

        void remove(Task task, int r) {
            questions[r]--;
            minutes[r] -= task.minutes();
            held.get(r).remove(held.get(r).size() - 1);
        }
    }
}
