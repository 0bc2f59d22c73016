package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.LoopTemplate;
import interviewkit.library.RoundTemplate;
import interviewkit.mapping.PostingMap;
import interviewkit.plan.LoopBuilder.Chosen;
import interviewkit.role.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Drafts a loop for what a posting wants: the most rows that its rounds can read. Where that is too much, a must-have is
 * heard once by two raters instead of twice, then what has no row of its own is only probed, then rows are given up.
 */
final class Drafting {
    private static final String LEADING = "people-leadership";

    private final PostingMap map;
    private final Role role;
    private final QuestionChoice choice;
    private final List<Demand> demands;
    private final QuestionSet set;
    private final int mostRows;

    /** @param mostRows how many competencies the loop may rate */
    Drafting(PostingMap map, Role role, List<Demand> demands, QuestionSet set, int mostRows) {
        this(map, role, demands, set, mostRows, new Pins(List.of()));
    }

    private Drafting(PostingMap map, Role role, List<Demand> demands, QuestionSet set, int mostRows, Pins pins) {
        this.map = map;
        this.role = role;
        this.choice = new QuestionChoice(role, pins);
        this.demands = demands;
        this.set = set;
        this.mostRows = mostRows;
    }

    /** Drafts that rate these values, and ask the pinned questions wherever their competencies are asked about. */
    Drafting granting(HouseRules wanted) {
        List<Demand> all = Stream.concat(
                        demands.stream().filter(demand -> !demand.isValue()),
                        wanted.values().stream().map(Demand::of))
                .sorted(Demand.BY_URGENCY)
                .toList();
        return new Drafting(map, role, all, set, mostRows, new Pins(wanted.pinned()));
    }

    /** The posting's name, for messages. */
    String posting() {
        return map.posting().source().name();
    }

    /** Whether the posting asks for nothing that a candidate must have. */
    boolean wantsNoMust() {
        return demands.stream().noneMatch(demand -> demand.importance() == Importance.MUST);
    }

    /** Whether a draft rates how people are led, where the role leads any (kit rule K08). */
    boolean ratesLeading(Draft draft) {
        return !role.family().leads()
                || draft.rows().stream()
                        .anyMatch(row -> row.competency().areas().contains(LEADING));
    }

    /** How much a draft rates of what the role implies before anything is asked for. */
    long implied(Draft draft) {
        return demands.stream()
                .filter(demand -> demand.isInferred() && !demand.filler())
                .filter(demand ->
                        draft.rows().stream().anyMatch(row -> row.competency().equals(demand.competency())))
                .count();
    }

    /** The draft for these rounds, if they can read anything. */
    Optional<Draft> tried(LoopTemplate template, List<RoundTemplate> rounds) {
        return of(template, rounds, Set.of());
    }

    Draft of(LoopTemplate template, String variant, List<RoundTemplate> rounds) {
        return of(template, rounds, Set.of())
                .orElseThrow(() -> new PlanException(
                        "%s: error: loop %s (%s) has no round that can read what this posting asks for (choose another loop, or add a round to rubrics/loops)"
                                .formatted(map.posting().source().name(), template.id(), variant)));
    }

    /**
     * Where the first draft would read must-haves once only, there are two ways out: to leave those out, or to have fewer rows
     * altogether. The one that keeps more rows is taken.
     *
     * @param single ids of competencies that a former draft could read once only
     */
    private Optional<Draft> of(LoopTemplate template, List<RoundTemplate> rounds, Set<String> single) {
        Set<String> once = Set.of();
        for (int most = mostRows; most > 0; most--) {
            for (Thrift thrift : Thrift.in(rounds)) {
                Optional<Draft> draft = draft(template, rounds, most, thrift, single);
                Set<String> readOnce = draft.map(Drafting::readOnce).orElse(Set.of());
                if (draft.isPresent() && readOnce.isEmpty()) {
                    return once.isEmpty()
                            ? draft
                            : Stream.concat(draft.stream(), of(template, rounds, union(single, once)).stream())
                                    .reduce((one, other) ->
                                            other.rows().size() > one.rows().size() ? other : one);
                }
                once = once.isEmpty() ? readOnce : once;
            }
        }
        return once.isEmpty() ? Optional.empty() : of(template, rounds, union(single, once));
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
                        most,
                        !thrift.probesGuests(),
                        choice::hasPinned,
                        competency -> obstacle(rounds, competency, single))
                .choose(demands);
        Set<Competency> heardOnce = heardOnce(chosen.rows(), rounds, thrift.heardOnce());
        TaskList tasks = new TaskList(choice, chosen.rows(), rounds, competency -> !heardOnce.contains(competency));
        return Assignment.of(rounds, tasks.needed()).map(placed -> {
            Map<String, List<Chosen>> filled =
                    new LoopBuilder(choice, rounds, chosen.rows()).fill(placed, tasks.wanted());
            return new Draft(template, chosen.rows(), chosen.left(), built(rounds, filled));
        });
    }

    /** The must-haves that two raters hear in one question, as many as wished: those that they are the best to hear. */
    private static Set<Competency> heardOnce(List<RatedCompetency> rows, List<RoundTemplate> rounds, int count) {
        List<RoundTemplate> twice =
                rounds.stream().filter(round -> round.raters() > 1).toList();
        return rows.stream()
                .filter(row -> row.importance() == Importance.MUST)
                .map(RatedCompetency::competency)
                .filter(competency -> canRead(twice, competency))
                .sorted(Comparator.comparingInt(competency -> twice.stream()
                        .flatMapToInt(round -> Fit.cost(competency, round).stream())
                        .min()
                        .orElse(Integer.MAX_VALUE)))
                .limit(count)
                .collect(Collectors.toSet());
    }

    private Optional<String> obstacle(List<RoundTemplate> rounds, Competency competency, Set<String> single) {
        int readers = rounds.stream()
                .filter(round -> Fit.cost(competency, round).isPresent())
                .mapToInt(RoundTemplate::raters)
                .sum();
        if (readers == 0) {
            return Optional.of(
                    "Nobody in this loop can judge this; let somebody who works in that field hear one question about it if it matters.");
        }
        if (readers < 2 && isMust(competency)) {
            return Optional.of(
                    "Only one interviewer of this loop can judge this, and a must-have is read by two; let a second one hear a question about it if it matters.");
        }
        return single.contains(competency.id())
                ? Optional.of("The library has one question about this for such a role, and a must-have is read twice.")
                : Optional.empty();
    }

    private boolean isMust(Competency competency) {
        return demands.stream()
                .anyMatch(demand -> demand.competency().equals(competency) && demand.importance() == Importance.MUST);
    }

    private static boolean canRead(List<RoundTemplate> rounds, Competency competency) {
        return rounds.stream().anyMatch(round -> Fit.cost(competency, round).isPresent());
    }

    private List<Round> built(List<RoundTemplate> templates, Map<String, List<Chosen>> filled) {
        QuestionWriter writer = new QuestionWriter(map, role.family());
        List<Round> rounds = new ArrayList<>();
        Set<String> read = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        for (RoundTemplate template : templates) {
            List<PlannedQuestion> questions = filled.get(template.id()).stream()
                    .sorted(Comparator.comparing(
                                    (Chosen chosen) -> !chosen.question().type().isExercise())
                            .thenComparing(chosen -> chosen.row().importance()))
                    .map(chosen -> writer.write(
                            choice.isPinned(chosen.competency(), chosen.question()) ? chosen : chosen.in(set), passed))
                    .toList();
            if (!questions.isEmpty() || isFirstScreen(template, rounds)) {
                rounds.add(Timetable.round(rounds.size() + 1, worded(template, questions), questions, read));
                questions.forEach(question -> read.add(question.ratedUnder()));
            }
        }
        return rounds;
    }

    /** A round that is built around an exercise says so only where it has one. */
    private static RoundTemplate worded(RoundTemplate template, List<PlannedQuestion> questions) {
        boolean lacksIt = template.exercise().isPresent()
                && questions.stream()
                        .noneMatch(planned -> planned.question().type().isExercise());
        return lacksIt ? template.ofQuestionsAlone() : template;
    }

    /** A screen that opens the loop settles facts, even where it has nothing to ask. */
    private static boolean isFirstScreen(RoundTemplate template, List<Round> before) {
        return template.isScreen() && before.isEmpty();
    }

    /**
     * How a loop saves questions before it gives up rows.
     *
     * @param heardOnce how many must-haves are heard in one question by two raters, instead of in two questions
     * @param probesGuests whether what has no row is only probed
     */
    private record Thrift(int heardOnce, boolean probesGuests) {
        /** Fewer by so many than the raters can take in, where all of them leave no room for the rest. */
        private static final int MOST_FEWER = 2;

        /** What a loop may try, the best first. */
        static List<Thrift> in(List<RoundTemplate> rounds) {
            int most = rounds.stream()
                    .filter(round -> round.raters() > 1)
                    .mapToInt(RoundTemplate::mostQuestions)
                    .sum();
            List<Integer> counts = IntStream.concat(
                            IntStream.of(0),
                            IntStream.rangeClosed(0, MOST_FEWER).map(fewer -> most - fewer))
                    .filter(count -> count >= 0)
                    .distinct()
                    .boxed()
                    .toList();
            return Stream.of(false, true)
                    .flatMap(probes -> counts.stream().map(count -> new Thrift(count, probes)))
                    .toList();
        }
    }
}
