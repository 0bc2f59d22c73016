package interviewkit.check;

import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitQuestion;
import interviewkit.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an anchor says, one by one. */
final class AnchorRules implements RuleGroup {
    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");
    private static final List<String> LEVELS_OF_BONUS = List.of("1", "3", "5");
    private static final Set<String> CONCRETE_FROM = Set.of("3", "4", "5");
    private static final Set<String> AXES = Set.of("complexity", "detail", "scale", "independence");

    /** An anchor that begins so says what a person is, not what they did. */
    private static final Pattern ABILITY = Pattern.compile(
            "^\\W*(the candidate )?(is|has|shows|demonstrates|displays|possesses|exhibits|lacks)\\b[^.;:]{0,40}?"
                    + "\\b(skills?|ability|abilities|understanding|knowledge|awareness|attitude|aptitude|potential|mindset)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Thresholds.Anchors limits;
    private final Phrases traits = Phrases.of("traits.txt");
    private final Phrases general = Phrases.of("general-words.txt");
    private final Phrases concrete = Phrases.of("concrete-words.txt");

    AnchorRules(Thresholds.Anchors limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.onQuestions(question -> missingLevels(kit, question)),
                        kit.onQuestions(question -> onAnchors(question, this::length)),
                        kit.onQuestions(question -> onAnchors(question, AnchorRules::ability)),
                        kit.onQuestions(question -> onAnchors(question, this::vague)),
                        kit.onQuestions(question -> onAnchors(question, this::traits)),
                        kit.onQuestions(this::praised),
                        kit.kit().competencies().stream().flatMap(this::barred),
                        kit.onQuestions(AnchorRules::axis))
                .flatMap(problems -> problems);
    }

    /** An anchor of a question. */
    private record Anchor(KitQuestion question, String level, String text) {
        String where() {
            return Place.question(question);
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    private interface AnchorRule {
        Stream<Problem> check(Anchor anchor);
    }

    private static Stream<Problem> onAnchors(KitQuestion question, AnchorRule rule) {
        return question.anchors().entrySet().stream()
                .map(entry -> new Anchor(question, entry.getKey(), entry.getValue()))
                .filter(anchor -> !anchor.isBlank())
                .flatMap(rule::check);
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

    private Stream<Problem> length(Anchor anchor) {
        int words = Wording.of(anchor.text()).size();
        if (limits.fewestWords() <= words && words <= limits.mostWords()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K27.warning(
                anchor.where(),
                "the anchor at level %s has %s words, not %s to %s: %s"
                        .formatted(
                                anchor.level(),
                                words,
                                limits.fewestWords(),
                                limits.mostWords(),
                                Quote.of(anchor.text())),
                words < limits.fewestWords() ? "say what the candidate did" : "keep what a listener can tick"));
    }

    private static Stream<Problem> ability(Anchor anchor) {
        return ABILITY.matcher(anchor.text())
                .results()
                .map(seen -> Rule.K27.warning(
                        anchor.where(),
                        "the anchor at level %s names an ability, not what was done: %s"
                                .formatted(anchor.level(), Quote.of(seen.group())),
                        "say what the candidate said that they did"));
    }

    /** No list knows every trade's tools, so an anchor without a known concrete word still passes if it is not empty talk. */
    private Stream<Problem> vague(Anchor anchor) {
        boolean digit = anchor.text().codePoints().anyMatch(Character::isDigit);
        boolean named = digit || concrete.standIn(anchor.text());
        if (!CONCRETE_FROM.contains(anchor.level()) || named || !general.standIn(anchor.text())) {
            return Stream.empty();
        }
        return Stream.of(Rule.K27.warning(
                anchor.where(),
                "the anchor at level %s names no number, artefact, decision or metric: %s"
                        .formatted(anchor.level(), Quote.of(anchor.text())),
                "name one thing that a listener can tick"));
    }

    private Stream<Problem> traits(Anchor anchor) {
        return trait(anchor.where(), "the anchor at level " + anchor.level(), anchor.text());
    }

    private Stream<Problem> praised(KitQuestion question) {
        return question.strong().stream()
                .flatMap(line -> trait(Place.question(question), "what a strong answer shows", line));
    }

    private Stream<Problem> barred(KitCompetency competency) {
        return trait(Place.competency(competency), "the bar", competency.bar());
    }

    private Stream<Problem> trait(String where, String which, String line) {
        return traits.in(line)
                .map(found -> Rule.K28.error(
                        where,
                        "%s rates a trait, %s: %s".formatted(which, Quote.of(found.words()), Quote.of(line)),
                        found.fair()));
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
