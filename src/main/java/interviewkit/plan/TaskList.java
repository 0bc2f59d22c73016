package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.library.RoundTemplate;
import interviewkit.mapping.Cues;
import interviewkit.plan.QuestionChoice.Shared;
import interviewkit.plan.RatedCompetency.Guest;
import interviewkit.posting.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has to be asked, and what should be asked if there is room.
 *
 * <p>Needed: the exercise of each round that is built around one, a question for each row and for each guest that is not
 * only heard in passing, and as many more as let every must-have be read twice. Wanted: questions that single items call for.
 */
final class TaskList {
    private static final int MANY_ITEMS = 3;

    private final QuestionChoice choice;
    private final Predicate<Competency> needsSecondRead;
    private final List<Task> needed = new ArrayList<>();
    private final List<Task> wanted = new ArrayList<>();
    private int number;

    /** @param needsSecondRead whether a must-have has to be asked about twice; not so where two people rate one answer */
    TaskList(
            QuestionChoice choice,
            List<RatedCompetency> rows,
            List<RoundTemplate> rounds,
            Predicate<Competency> needsSecondRead) {
        this.choice = choice;
        this.needsSecondRead = needsSecondRead;
        rounds.forEach(round -> exercise(round, rows).ifPresent(needed::add));
        rows.forEach(this::row);
        wanted.sort(Comparator.comparingInt(TaskList::urgency).thenComparingInt(Task::number));
    }

    /** Demands before bonus points, bonus points before duties. */
    private static int urgency(Task task) {
        return task.items().stream()
                .mapToInt(item -> item.kind().ordinal())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    List<Task> needed() {
        return List.copyOf(needed);
    }

    List<Task> wanted() {
        return List.copyOf(wanted);
    }

    /**
     * The exercise that a round is built around, of the must-have that the round reads best; one of the other kind where
     * the must-haves have none of the wished kind.
     */
    private Optional<Task> exercise(RoundTemplate round, List<RatedCompetency> rows) {
        return round.exercise()
                .flatMap(type -> exercise(round, rows, type)
                        .or(() -> exercise(
                                round,
                                rows,
                                type == QuestionType.DESIGN ? QuestionType.WORK_SAMPLE : QuestionType.DESIGN)));
    }

    private Optional<Task> exercise(RoundTemplate round, List<RatedCompetency> rows, QuestionType type) {
        return rows.stream()
                .filter(row -> row.importance() == Importance.MUST)
                .filter(row -> Fit.cost(row.competency(), round).isPresent())
                .sorted(Comparator.comparingInt((RatedCompetency row) -> cost(row, round)))
                .flatMap(row ->
                        choice.exercise(row.competency(), type, round.minutesForQuestions(), row.items()).stream()
                                .filter(question -> !isTaken(row.competency(), question))
                                .filter(question -> isWorthAnExercise(row, question))
                                .map(question -> task(
                                        row,
                                        row.competency(),
                                        Optional.of(question),
                                        needsSecondRead.test(row.competency()) ? List.of() : row.items(),
                                        round.id())))
                .findFirst();
    }

    /**
     * An exercise takes the most time of all: the posting calls for just this one, or much for what it shows. That of a general
     * strength comes from some trade, which is seldom this one.
     */
    private boolean isWorthAnExercise(RatedCompetency row, Question question) {
        if (choice.isPinned(row.competency(), question)) {
            return true;
        }
        boolean ownTrade = choice.isOfOwnTrade(row.competency());
        return ownTrade && (row.origin() == Origin.INFERRED || row.items().size() >= MANY_ITEMS)
                || row.items().stream().anyMatch(item -> Cues.call(question, item.text()) > 0);
    }

    private boolean isTaken(Competency competency, Question question) {
        return needed.stream()
                .anyMatch(task ->
                        task.competency().equals(competency) && task.question().equals(Optional.of(question)));
    }

    /** Where two people rate one answer, the exercise reads its must-have, and all else about it is welcome but no need. */
    private boolean isReadByExercise(RatedCompetency row, Competency competency) {
        return !needsSecondRead.test(competency)
                && competency.equals(row.competency())
                && needed.stream().anyMatch(task -> task.competency().equals(competency));
    }

    private static int cost(RatedCompetency row, RoundTemplate round) {
        OptionalInt cost = Fit.cost(row.competency(), round);
        return cost.orElse(Integer.MAX_VALUE);
    }

    private void row(RatedCompetency row) {
        shared(row, row.competency(), row.items());
        for (Guest guest : row.guests()) {
            if (!guest.inPassing()) {
                shared(row, guest.competency(), guest.items());
            }
        }
        long asked = Stream.concat(needed.stream(), wanted.stream())
                .filter(task -> task.competency().equals(row.competency()))
                .count();
        if (isReadTwice(row) && asked < 2) {
            needed.add(task(row, row.competency(), Optional.empty(), List.of(), ""));
        }
    }

    private boolean isReadTwice(RatedCompetency row) {
        return row.importance() == Importance.MUST && needsSecondRead.test(row.competency());
    }

    private void shared(RatedCompetency row, Competency competency, List<Item> items) {
        boolean isRead = isReadByExercise(row, competency);
        List<Question> pinned = choice.pinned(competency).stream()
                .filter(question -> !isTaken(competency, question))
                .toList();
        List<Shared> shared = choice.share(competency, items, pinned);
        if (shared.isEmpty() && isRead) {
            return;
        }
        if (shared.isEmpty()) {
            needed.add(task(row, competency, Optional.empty(), items, ""));
            return;
        }
        for (int i = 0; i < shared.size(); i++) {
            Shared one = shared.get(i);
            Task task = task(row, competency, Optional.of(one.question()), one.items(), "");
            boolean secondRead = i == 1 && isReadTwice(row) && competency.equals(row.competency());
            boolean isNeeded = pinned.contains(one.question()) || !isRead && (i == 0 || secondRead);
            (isNeeded ? needed : wanted).add(task);
        }
    }

    private Task task(
            RatedCompetency row, Competency competency, Optional<Question> question, List<Item> items, String round) {
        return new Task(
                ++number, row, competency, question, items, round.isEmpty() ? Optional.empty() : Optional.of(round));
    }
}
