package interviewkit.plan;

import interviewkit.library.LoopTemplate;
import interviewkit.library.RoundTemplate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Drafts a loop under wishes for minutes, rounds or a panel: of all sequences of rounds that fit, the one that reads most. */
final class ShapedLoop {
    private static final int STEP = 15;
    private static final int BONUS_PART = 5;

    private final Drafting drafting;
    private final LoopTemplate template;
    private final List<RoundTemplate> rounds;
    private final PlanOptions options;

    /** @param rounds all that the loop may have, in order */
    ShapedLoop(Drafting drafting, LoopTemplate template, List<RoundTemplate> rounds, PlanOptions options) {
        this.drafting = drafting;
        this.template = template;
        this.rounds = rounds;
        this.options = options;
    }

    /**
     * What the role implies first, then most must-haves, then no more bonus points than are in proportion, then most items, then most rows; then the screens, which settle facts; then least of the
     * candidate's time.
     *
     * @throws PlanException where nothing fits, with what would
     */
    Draft best() {
        RoundShapes shapes = new RoundShapes(rounds, options);
        return best(drafts(shapes)).orElseThrow(() -> new PlanException(impossible(shapes)));
    }

    /** The best that keeps a team's limits besides, if any does. */
    Optional<Draft> within(LoopLimits limits) {
        return best(drafts(new RoundShapes(rounds, limits.in(options))).filter(limits::allow));
    }

    private Optional<Draft> best(Stream<Draft> drafts) {
        return drafts.max(Comparator.comparing(drafting::ratesLeading)
                .thenComparingLong(drafting::implied)
                .thenComparingLong(ShapedLoop::mustHaves)
                .thenComparing(ShapedLoop::sparesBonusPoints)
                .thenComparingInt(ShapedLoop::items)
                .thenComparingInt(draft -> draft.rows().size())
                .thenComparingLong(ShapedLoop::screens)
                .thenComparingInt(draft -> -draft.minutes()));
    }

    private Stream<Draft> drafts(RoundShapes shapes) {
        return shapes.all().stream()
                .map(shape -> drafting.tried(template, shape))
                .flatMap(Optional::stream)
                .filter(draft -> mustHaves(draft) > 0 || drafting.wantsNoMust())
                .filter(draft -> options.rounds().isEmpty()
                        || draft.rounds().size() == options.rounds().getAsInt());
    }

    /** The fewest minutes in which it reads anything; empty where the minutes are not what is wrong. */
    private OptionalInt fewestMinutes(RoundShapes shapes) {
        int all = rounds.stream().mapToInt(RoundTemplate::minutes).sum();
        return IntStream.iterate(STEP, minutes -> minutes <= all, minutes -> minutes + STEP)
                .filter(minutes -> drafts(shapes.within(minutes)).findAny().isPresent())
                .findFirst();
    }

    private String impossible(RoundShapes shapes) {
        OptionalInt fewest = fewestMinutes(shapes);
        return "%s: error: loop %s cannot be held with %s for this posting: it has %d rounds (%s), %d minutes in all%s (%s)"
                .formatted(
                        drafting.posting(),
                        template.id(),
                        String.join(" ", options.wishes()),
                        rounds.size(),
                        rounds.stream().map(RoundTemplate::name).collect(Collectors.joining(", ")),
                        rounds.stream().mapToInt(RoundTemplate::minutes).sum(),
                        fewest.isPresent() ? ", and takes at least %d minutes".formatted(fewest.getAsInt()) : "",
                        advice());
    }

    private String advice() {
        if (options.rounds().orElse(0) > rounds.size()) {
            return "ask for %d rounds at most".formatted(rounds.size());
        }
        String more = "give it more minutes or rounds, or leave a wish out";
        return options.panel()
                ? more
                : more + "; with --panel a must-have is heard once by two people, which saves time";
    }

    private static long mustHaves(Draft draft) {
        return draft.rows().stream()
                .filter(row -> row.importance() == Importance.MUST)
                .count();
    }

    /** Whether bonus points take at most a fifth of the minutes that are rated (kit rule K09). */
    private static boolean sparesBonusPoints(Draft draft) {
        return BONUS_PART * rated(draft, row -> row.importance() == Importance.BONUS) <= rated(draft, row -> true);
    }

    private static int rated(Draft draft, Predicate<RatedCompetency> which) {
        Set<String> rows =
                draft.rows().stream().filter(which).map(RatedCompetency::id).collect(Collectors.toSet());
        return draft.rounds().stream()
                .flatMap(round -> round.blocks().stream())
                .filter(block -> block.question()
                        .filter(question -> rows.contains(question.ratedUnder()))
                        .isPresent())
                .mapToInt(Round.Block::minutes)
                .sum();
    }

    private static long screens(Draft draft) {
        return draft.rounds().stream()
                .filter(round -> round.template().isScreen())
                .count();
    }

    private static int items(Draft draft) {
        Set<Object> items = new HashSet<>();
        draft.rounds()
                .forEach(round -> round.questions().forEach(question -> {
                    items.addAll(question.items());
                    question.inPassing().forEach(probe -> items.addAll(probe.items()));
                }));
        return items.size();
    }
}
