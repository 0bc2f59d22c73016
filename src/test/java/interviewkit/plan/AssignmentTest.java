package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.Competency;
import interviewkit.library.RoundTemplate;
import interviewkit.library.RoundTemplate.Spoken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final List<String> AREAS =
            List.of("system-design", "infrastructure", "people-leadership", "strategy", "media-streaming");

    @Test
    void aMustHaveIsReadInTwoRounds() {
        RatedCompetency row = row("distributed-systems", Importance.MUST);
        List<RoundTemplate> rounds = List.of(round("a", 4, 1, "system-design"), round("b", 4, 1, "*"));
        Map<Task, RoundTemplate> plan =
                Assignment.of(rounds, List.of(task(1, row), task(2, row))).orElseThrow();
        assertEquals(2, new HashSet<>(plan.values()).size());
    }

    @Test
    void twoRatersInOneRoundWillDo() {
        RatedCompetency row = row("distributed-systems", Importance.MUST);
        assertTrue(Assignment.of(List.of(round("a", 4, 1, "system-design")), List.of(task(1, row)))
                .isEmpty());
        assertTrue(Assignment.of(List.of(round("a", 4, 2, "system-design")), List.of(task(1, row)))
                .isPresent());
    }

    @Test
    void aRoundTakesNoMoreQuestionsThanItHolds() {
        RatedCompetency row = row("systems-programming", Importance.BONUS);
        List<Task> tasks = List.of(task(1, row), task(2, row), task(3, row));
        assertTrue(Assignment.of(List.of(round("a", 2, 1, "*")), tasks).isEmpty());
        assertTrue(Assignment.of(List.of(round("a", 3, 1, "*")), tasks).isPresent());
    }

    @Test
    void aTaskStaysOutOfARoundThatCannotReadIt() {
        RatedCompetency row = row("leading-engineers", Importance.BONUS);
        assertTrue(Assignment.of(List.of(round("a", 4, 1, "media-streaming")), List.of(task(1, row)))
                .isEmpty());
    }

    /** The search gives up branches; it must not give up the best plan. */
    @RepeatedTest(40)
    void noPlanIsCheaperThanTheOneThatIsFound(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<RoundTemplate> rounds = rounds(random);
        List<Task> tasks = tasks(random);
        Optional<Map<Task, RoundTemplate>> found = Assignment.of(rounds, tasks);
        OptionalInt cheapest = bruteForce(rounds, tasks);
        assertEquals(cheapest.isPresent(), found.isPresent());
        found.ifPresent(plan -> assertEquals(cheapest.getAsInt(), cost(plan)));
    }

    private static List<RoundTemplate> rounds(Random random) {
        List<RoundTemplate> rounds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> reads = new ArrayList<>(AREAS);
            java.util.Collections.shuffle(reads, random);
            String[] some = reads.subList(0, 2 + random.nextInt(4)).toArray(String[]::new);
            rounds.add(round("r" + i, 1 + random.nextInt(4), 1 + random.nextInt(2), some));
        }
        return rounds;
    }

    private static List<Task> tasks(Random random) {
        List<String> ids =
                List.of("distributed-systems", "leading-engineers", "cost-against-quality", "real-time-media");
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            RatedCompetency row = row(ids.get(i), random.nextInt(3) > 0 ? Importance.MUST : Importance.BONUS);
            for (int k = 0; k < 1 + random.nextInt(2); k++) {
                tasks.add(task(tasks.size() + 1, row));
            }
        }
        return tasks;
    }

    private static OptionalInt bruteForce(List<RoundTemplate> rounds, List<Task> tasks) {
        OptionalInt best = OptionalInt.empty();
        int all = (int) Math.pow(rounds.size(), tasks.size());
        for (int code = 0; code < all; code++) {
            Map<Task, RoundTemplate> plan = new HashMap<>();
            int rest = code;
            for (Task task : tasks) {
                plan.put(task, rounds.get(rest % rounds.size()));
                rest /= rounds.size();
            }
            if (holds(plan)) {
                int cost = cost(plan);
                best = best.isEmpty() || cost < best.getAsInt() ? OptionalInt.of(cost) : best;
            }
        }
        return best;
    }

    private static boolean holds(Map<Task, RoundTemplate> plan) {
        Map<String, Integer> questions = new HashMap<>();
        Map<String, Integer> minutes = new HashMap<>();
        Map<String, Set<String>> readers = new HashMap<>();
        Set<String> twoRaters = new HashSet<>();
        for (Map.Entry<Task, RoundTemplate> entry : plan.entrySet()) {
            Task task = entry.getKey();
            RoundTemplate round = entry.getValue();
            if (Fit.cost(task, round).isEmpty()
                    || questions.merge(round.id(), 1, Integer::sum) > round.mostQuestions()
                    || minutes.merge(round.id(), task.minutes(), Integer::sum) > round.minutesForQuestions()) {
                return false;
            }
            if (task.row().importance() == Importance.MUST) {
                readers.computeIfAbsent(task.row().id(), id -> new HashSet<>()).add(round.id());
                if (round.raters() > 1) {
                    twoRaters.add(task.row().id());
                }
            }
        }
        return readers.entrySet().stream()
                .allMatch(entry -> entry.getValue().size() > 1 || twoRaters.contains(entry.getKey()));
    }

    /** The cost of each task in its round, and what it costs to hear one competency twice in a round. */
    private static int cost(Map<Task, RoundTemplate> plan) {
        int cost = 0;
        Map<String, Integer> heard = new HashMap<>();
        for (Map.Entry<Task, RoundTemplate> entry : plan.entrySet()) {
            cost += Fit.cost(entry.getKey(), entry.getValue()).orElseThrow();
            String key =
                    entry.getValue().id() + "/" + entry.getKey().competency().id();
            cost += heard.merge(key, 1, Integer::sum) > 1 ? 4 : 0;
        }
        return cost;
    }

    private static Task task(int number, RatedCompetency row) {
        return new Task(number, row, row.competency(), Optional.empty(), List.of(), Optional.empty());
    }

    private static RatedCompetency row(String id, Importance importance) {
        Competency competency = Fixtures.library().competency(id).orElseThrow();
        return new RatedCompetency(
                competency, importance, Origin.STATED, List.of(), List.of(), List.of(), "", 4, "", List.of());
    }

    private static RoundTemplate round(String id, int questions, int raters, String... reads) {
        Spoken part = new Spoken(3, List.of("Hello."));
        return new RoundTemplate(
                id,
                id,
                "interview",
                9 + 12 * questions,
                "Reads something.",
                "Somebody",
                true,
                raters,
                false,
                "Nothing.",
                List.of(reads),
                Optional.empty(),
                questions,
                part,
                part,
                part,
                10,
                List.of("Prepare."),
                "A topic.",
                Optional.empty());
    }
}
