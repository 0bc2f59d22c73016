package interviewkit.check;

import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitQuestion;
import interviewkit.problem.Problem;
import interviewkit.wording.AnchorWording;
import interviewkit.wording.Quote;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an anchor says, one by one. */
final class AnchorRules implements RuleGroup {
    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");
    private static final List<String> LEVELS_OF_BONUS = List.of("1", "3", "5");
    private static final Set<String> AXES = Set.of("complexity", "detail", "scale", "independence");

    private final AnchorWording wording;

    AnchorRules(AnchorWording wording) {
        this.wording = wording;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.onQuestions(question -> missingLevels(kit, question)),
                        kit.onQuestions(this::worded),
                        kit.onQuestions(this::praised),
                        kit.kit().competencies().stream().flatMap(this::barred),
                        kit.onQuestions(AnchorRules::axis))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> worded(KitQuestion question) {
        return question.anchors().entrySet().stream()
                .filter(anchor -> !anchor.getValue().isBlank())
                .flatMap(anchor -> wording.of(anchor.getKey(), anchor.getValue()))
                .map(remark -> remark.at(Place.question(question)));
    }

    private static Stream<Problem> missingLevels(KitIndex kit, KitQuestion question) {
        Map<String, String> anchors = question.anchors();
        boolean must = kit.ratesMust(question);
        List<String> missing = (must ? LEVELS : LEVELS_OF_BONUS)
                .stream()
                        .filter(level -> anchors.getOrDefault(level, "").isBlank())
                        .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K25.error(
                Place.question(question),
                "has no anchor at level %s; a %s needs %s"
                        .formatted(
                                String.join(", ", missing),
                                must ? "must-have" : "bonus point",
                                String.join(", ", must ? LEVELS : LEVELS_OF_BONUS)),
                "write what a candidate at that level said they did"));
    }

    private Stream<Problem> praised(KitQuestion question) {
        return question.strong().stream()
                .flatMap(line -> wording.traits("what a strong answer shows", line))
                .map(remark -> remark.at(Place.question(question)));
    }

    private Stream<Problem> barred(KitCompetency competency) {
        return wording.traits("the bar", competency.bar()).map(remark -> remark.at(Place.competency(competency)));
    }

    private static Stream<Problem> axis(KitQuestion question) {
        if (AXES.contains(question.axis())) {
            return Stream.empty();
        }
        return Stream.of(Rule.K30.warning(
                Place.question(question),
                question.axis().isBlank()
                        ? "does not say what its scale climbs along"
                        : "its scale climbs along %s".formatted(Quote.of(question.axis())),
                "declare one axis: complexity, detail, scale or independence"));
    }
}
