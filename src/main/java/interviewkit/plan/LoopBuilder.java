package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.RoundTemplate;
import interviewkit.plan.QuestionChoice.Asked;
import interviewkit.plan.QuestionChoice.Wish;
import interviewkit.posting.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fills the rounds: first what has its place, then what single items call for, then whatever a round still has room for,
 * always taking the competency that has been heard least.
 */
final class LoopBuilder {
    private static final int MOST_COMPETENCIES = 4;
    private static final int SHORTEST = 6;

    /** How much of what its items call for a question about difficulty answers when it takes the place of another. */
    private static final double NEARLY = 0.5;

    private static final double AT_ANY_PRICE = 0;

    private final QuestionChoice choice;
    private final List<RoundTemplate> templates;
    private final List<RatedCompetency> rows;
    private final Map<String, List<Chosen>> rounds = new TreeMap<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> facets = new HashSet<>();

    LoopBuilder(QuestionChoice choice, List<RoundTemplate> templates, List<RatedCompetency> rows) {
        this.choice = choice;
        this.templates = templates;
        this.rows = rows;
        templates.forEach(round -> rounds.put(round.id(), new ArrayList<>()));
    }

    /** The questions of each round, by the round's id. */
    Map<String, List<Chosen>> fill(Map<Task, RoundTemplate> placed, List<Task> wanted) {
        List<Task> needed = placed.keySet().stream()
                .sorted(Comparator.comparingInt(Task::number))
                .toList();
        needed.stream().filter(task -> task.question().isPresent()).forEach(task -> settle(task, placed.get(task)));
        needed.stream().filter(task -> task.question().isEmpty()).forEach(task -> settle(task, placed.get(task)));
        wanted.forEach(this::seat);
        templates.forEach(this::fillUp);
        templates.stream().filter(this::wantsAdversity).forEach(round -> bringInAdversity(round, NEARLY));
        templates.stream().filter(this::wantsAdversity).forEach(this::tradeForAdversity);
        templates.stream().filter(this::wantsAdversity).forEach(round -> bringInAdversity(round, AT_ANY_PRICE));
        return rounds;
    }

    /** A wanted question that finds no room gives its items to the question of its competency that is asked. */
    private void seat(Task task) {
        Optional<RoundTemplate> round = templates.stream()
                .filter(one -> holds(one, task.row(), task.minutes()))
                .filter(one -> Fit.cost(task, one).isPresent())
                .min(Comparator.comparingInt(one -> Fit.cost(task, one).getAsInt()));
        round.ifPresentOrElse(one -> settle(task, one), () -> handOver(task));
    }

    private void handOver(Task task) {
        rounds.values().stream()
                .flatMap(List::stream)
                .filter(chosen -> chosen.competency().equals(task.competency()))
                .findFirst()
                .ifPresent(chosen -> chosen.items().addAll(task.items()));
    }

    private void settle(Task task, RoundTemplate round) {
        Optional<Question> question = task.question()
                .or(() -> choice.nextNeeded(wish(round, task.row(), task.competency(), task.itemsReadAgain())));
        question.ifPresent(
                one -> put(round, new Chosen(task.row(), task.competency(), one, new ArrayList<>(task.items()))));
    }

    /** Adds questions while there is room and a competency that this round reads. */
    private void fillUp(RoundTemplate round) {
        while (rounds.get(round.id()).size() < round.mostQuestions() && minutesLeft(round) >= SHORTEST) {
            Optional<Chosen> next = rows.stream()
                    .filter(row -> row.importance() == Importance.MUST)
                    .filter(row -> holds(round, row, SHORTEST))
                    .filter(row -> Fit.cost(row.competency(), round).isPresent())
                    .sorted(Comparator.comparingInt((RatedCompetency row) ->
                            heard(row) + Fit.cost(row.competency(), round).orElseThrow()))
                    .flatMap(row -> choice.nextCalled(wish(round, row, row.competency(), row.items())).stream()
                            .map(question -> new Chosen(row, row.competency(), question, new ArrayList<>())))
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            put(round, next.get());
        }
    }

    private Wish wish(RoundTemplate round, RatedCompetency row, Competency competency, List<Item> items) {
        return new Wish(row, competency, items, asked(round), minutesLeft(round), wantsAdversity(round));
    }

    /** Swaps one question for one about difficulty, where a round has none and its competencies have one to offer. */
    private void bringInAdversity(RoundTemplate round, double share) {
        List<Chosen> there = rounds.get(round.id());
        for (int i = there.size() - 1; i >= 0; i--) {
            Chosen chosen = there.get(i);
            Optional<Question> other = choice.adversityInstead(
                    chosen.question(), chosen.competency(), chosen.items(), asked(round), share);
            boolean stays =
                    chosen.question().type().isExercise() || choice.isPinned(chosen.competency(), chosen.question());
            if (!stays && other.isPresent()) {
                there.remove(i);
                families.remove(
                        chosen.competency().id() + "/" + chosen.question().family());
                put(round, new Chosen(chosen.row(), chosen.competency(), other.get(), chosen.items()));
                return;
            }
        }
    }

    /** Trades a question for one on the same competency from a round that has difficulty enough without it. */
    private void tradeForAdversity(RoundTemplate round) {
        for (Chosen chosen : List.copyOf(rounds.get(round.id()))) {
            for (RoundTemplate other : templates) {
                Optional<Chosen> offer = rounds.get(other.id()).stream()
                        .filter(one -> maySwap(chosen, one))
                        .filter(one -> hasRoom(round, chosen, one) && hasRoom(other, one, chosen))
                        .findFirst();
                if (offer.isPresent() && adversities(other) > 1) {
                    exchange(round, chosen, offer.get());
                    exchange(other, offer.get(), chosen);
                    return;
                }
            }
        }
    }

    private static boolean maySwap(Chosen plain, Chosen offer) {
        return offer.question().adversity()
                && offer.row().equals(plain.row())
                && offer.competency().equals(plain.competency())
                && !offer.question().type().isExercise()
                && !plain.question().type().isExercise();
    }

    private boolean hasRoom(RoundTemplate round, Chosen leaves, Chosen comes) {
        return comes.question().leastMinutes()
                <= minutesLeft(round) + leaves.question().leastMinutes();
    }

    private void exchange(RoundTemplate round, Chosen leaves, Chosen comes) {
        rounds.get(round.id()).replaceAll(one -> one.equals(leaves) ? comes : one);
    }

    private long adversities(RoundTemplate round) {
        return rounds.get(round.id()).stream()
                .filter(chosen -> chosen.question().adversity())
                .count();
    }

    private void put(RoundTemplate round, Chosen chosen) {
        rounds.get(round.id()).add(chosen);
        families.add(chosen.competency().id() + "/" + chosen.question().family());
        chosen.question().facet().ifPresent(facet -> facets.add(facet));
    }

    private boolean holds(RoundTemplate round, RatedCompetency row, int minutes) {
        List<Chosen> there = rounds.get(round.id());
        Set<String> ids = new HashSet<>();
        there.forEach(chosen -> ids.add(chosen.row().id()));
        ids.add(row.id());
        return there.size() < round.mostQuestions() && ids.size() <= MOST_COMPETENCIES && minutes <= minutesLeft(round);
    }

    private int heard(RatedCompetency row) {
        return (int) rounds.values().stream()
                .flatMap(List::stream)
                .filter(chosen -> chosen.row().equals(row))
                .count();
    }

    private int minutesLeft(RoundTemplate round) {
        return round.minutesForQuestions()
                - rounds.get(round.id()).stream()
                        .mapToInt(chosen -> chosen.question().leastMinutes())
                        .sum();
    }

    private boolean wantsAdversity(RoundTemplate round) {
        return rounds.get(round.id()).stream()
                .noneMatch(chosen -> chosen.question().adversity());
    }

    private Asked asked(RoundTemplate round) {
        Set<String> here = ids(rounds.get(round.id()));
        Set<String> elsewhere = rounds.entrySet().stream()
                .filter(other -> !other.getKey().equals(round.id()))
                .flatMap(other -> ids(other.getValue()).stream())
                .collect(Collectors.toSet());
        return new Asked(here, elsewhere, Set.copyOf(families), Set.copyOf(facets));
    }

    private static Set<String> ids(List<Chosen> questions) {
        return questions.stream()
                .map(chosen -> chosen.competency().questionId(chosen.question()))
                .collect(Collectors.toSet());
    }

    /** A question with its place settled. */
    record Chosen(RatedCompetency row, Competency competency, Question question, List<Item> items) {
        /** The same, asked with the equivalent question of a set. */
        Chosen in(QuestionSet set) {
            return new Chosen(row, competency, set.of(competency, question), items);
        }
    }
}
