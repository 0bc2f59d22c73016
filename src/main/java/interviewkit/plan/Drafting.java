package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.LoopTemplate;
import interviewkit.library.RoundTemplate;
import interviewkit.mapping.PostingMap;
import interviewkit.plan.LoopBuilder.Chosen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Drafts a loop for what a posting wants: the most rows that its rounds can read. Where that is too much, a must-have is
 * heard once by two raters instead of twice, then what has no row of its own is only probed, then rows are given up.
 */
final class Drafting {
    private final PostingMap map;
    private final QuestionChoice choice;
    private final List<Demand> demands;

    Drafting(PostingMap map, Role role, List<Demand> demands) {
        this.map = map;
        this.choice = new QuestionChoice(role);
        this.demands = demands;
    }

    Draft of(LoopTemplate template, String variant, List<RoundTemplate> rounds) {
        return of(template, variant, rounds, Set.of());
    }

    /** @param single ids of competencies of which the library has no second question for this role */
    private Draft of(LoopTemplate template, String variant, List<RoundTemplate> rounds, Set<String> single) {
        for (int most = Rows.MOST_ROWS; most > 0; most--) {
            for (Thrift thrift : Thrift.values()) {
                Optional<Draft> draft = draft(template, rounds, most, thrift, single);
                if (draft.isPresent()) {
                    Set<String> once = readOnce(draft.get());
                    return once.isEmpty() ? draft.get() : of(template, variant, rounds, union(single, once));
                }
            }
        }
        throw new PlanException(
                "%s: error: loop %s (%s) has no round that can read what this posting asks for (choose another loop, or add a round to rubrics/loops)"
                        .formatted(map.posting().source().name(), template.id(), variant));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    /** The must-haves that neither two rounds nor two raters read. */
    private static Set<String> readOnce(Draft draft) {
        Set<String> once = new TreeSet<>();
        for (RatedCompetency row : draft.rows()) {
            int readers = draft.rounds().stream()
                    .filter(round -> round.questions()
                            .anyMatch(question -> question.ratedUnder().equals(row.id())))
                    .mapToInt(round -> round.template().raters())
                    .sum();
            if (row.importance() == Importance.MUST && readers < 2) {
                once.add(row.id());
            }
        }
        return once;
    }

    private Optional<Draft> draft(
            LoopTemplate template, List<RoundTemplate> rounds, int most, Thrift thrift, Set<String> single) {
        Rows.Chosen chosen = new Rows(
                        most, thrift != Thrift.PROBE_GUESTS, competency -> obstacle(rounds, competency, single))
                .choose(demands);
        TaskList tasks = new TaskList(
                choice, chosen.rows(), rounds, competency -> thrift == Thrift.NONE || !canRead(rounds, competency, 2));
        return Assignment.of(rounds, tasks.needed()).map(placed -> {
            Map<String, List<Chosen>> filled =
                    new LoopBuilder(choice, rounds, chosen.rows()).fill(placed, tasks.wanted());
            return new Draft(template, chosen.rows(), chosen.left(), built(rounds, filled));
        });
    }

    private static Optional<String> obstacle(List<RoundTemplate> rounds, Competency competency, Set<String> single) {
        if (!canRead(rounds, competency, 1)) {
            return Optional.of(
                    "Nobody in this loop can judge this; let somebody who works in that field hear one question about it if it matters.");
        }
        return single.contains(competency.id())
                ? Optional.of("The library has one question about this for such a role, and a must-have is read twice.")
                : Optional.empty();
    }

    private static boolean canRead(List<RoundTemplate> rounds, Competency competency, int raters) {
        return rounds.stream()
                .anyMatch(round ->
                        round.raters() >= raters && Fit.cost(competency, round).isPresent());
    }

    private List<Round> built(List<RoundTemplate> templates, Map<String, List<Chosen>> filled) {
        QuestionWriter writer = new QuestionWriter(map);
        List<Round> rounds = new ArrayList<>();
        Set<String> read = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        for (RoundTemplate template : templates) {
            List<PlannedQuestion> questions = filled.get(template.id()).stream()
                    .sorted(Comparator.comparing(
                                    (Chosen chosen) -> !chosen.question().type().isExercise())
                            .thenComparing(chosen -> chosen.row().importance()))
                    .map(chosen -> writer.write(chosen, passed))
                    .toList();
            if (!questions.isEmpty() || isFirstScreen(template, rounds)) {
                rounds.add(Timetable.round(rounds.size() + 1, template, questions, read));
                questions.forEach(question -> read.add(question.ratedUnder()));
            }
        }
        return rounds;
    }

    /** A screen that opens the loop settles facts, even where it has nothing to ask. */
    private static boolean isFirstScreen(RoundTemplate template, List<Round> before) {
        return template.isScreen() && before.isEmpty();
    }

    /** How a loop saves questions before it gives up rows. */
    private enum Thrift {
        NONE,
        NO_SECOND_READS,
        PROBE_GUESTS
    }
}
