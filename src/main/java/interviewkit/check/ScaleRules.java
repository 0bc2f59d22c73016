package interviewkit.check;

import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitScale;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import interviewkit.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The numbers that every scorecard shares. */
final class ScaleRules implements RuleGroup {
    private static final String BAR = Wording.of(KitScale.BAR_MEANS).joined();
    private static final List<String> NOT_RATED = List.of("not-asked", "no-evidence");

    @Override
    public Stream<Problem> check(KitIndex kit) {
        KitScale scale = kit.kit().scale();
        return Stream.of(
                        missing(scale),
                        numbers(scale),
                        bar(scale),
                        weights(kit.kit().competencies()))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> missing(KitScale scale) {
        return NOT_RATED.stream()
                .filter(id ->
                        scale.notRated().stream().noneMatch(one -> one.id().equals(id)))
                .map(id -> Rule.K26.error(
                        Place.SCALE,
                        "has no answer %s".formatted(Quote.of(id)),
                        "offer \"not asked\" and \"asked, no evidence\" beside the levels"));
    }

    private static Stream<Problem> numbers(KitScale scale) {
        return scale.notRated().stream()
                .filter(one -> one.label().codePoints().anyMatch(Character::isDigit)
                        || one.label().isBlank())
                .map(one -> Rule.K26.error(
                        Place.SCALE,
                        "%s is labelled %s, which reads as a number".formatted(one.id(), Quote.of(one.label())),
                        "label it in words"));
    }

    private static Stream<Problem> bar(KitScale scale) {
        if (scale.level(KitScale.BAR).filter(ScaleRules::saysTheBar).isPresent()
                && scale.shown(scale.level(KitScale.BAR).orElseThrow()) == KitScale.BAR) {
            return Stream.empty();
        }
        return Stream.of(Rule.K31.error(
                Place.SCALE,
                "level 3 is labelled %s".formatted(Quote.of(scale.label(KitScale.BAR))),
                "label level 3 \"%s\"; where it has a label of its own, its meaning begins with that sentence, and two levels stand before it"
                        .formatted(KitScale.BAR_MEANS)));
    }

    private static boolean saysTheBar(KitScale.Level level) {
        return Wording.of(level.label()).joined().equals(BAR)
                || Wording.of(level.meaning()).joined().startsWith(BAR);
    }

    private static Stream<Problem> weights(List<KitCompetency> competencies) {
        long different =
                competencies.stream().map(KitCompetency::weight).distinct().count();
        if (different <= 1) {
            return Stream.empty();
        }
        return competencies.stream()
                .filter(competency -> competency.weightReason().isBlank())
                .map(competency -> Rule.K33.warning(
                        Place.competency(competency),
                        "has the weight %s, unlike others, and no reason".formatted(competency.weight()),
                        "make the weights equal, or say why they differ"));
    }
}
