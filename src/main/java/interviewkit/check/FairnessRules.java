package interviewkit.check;

import interviewkit.kit.InterviewKit.Finding;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitQuestion;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Nobody is rated by what is no work: leisure, a particular past, a fact on paper. */
final class FairnessRules implements RuleGroup {
    /** Areas that are facts to look up. A language is none of them: it can be heard. */
    private static final Set<String> FACTS =
            Set.of("education", "certification", "experience-length", "work-conditions", "eligibility");

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.onQuestions(question -> oneWayOnly(kit, question)),
                        leisure(kit).flatMap(item -> mustBeLeisure(kit, item)),
                        leisure(kit).flatMap(item -> leisureFact(kit, item)),
                        kit.onQuestions(question -> ratedFact(kit, question)),
                        kit.kit().competencies().stream().flatMap(FairnessRules::factCompetency))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> oneWayOnly(KitIndex kit, KitQuestion question) {
        if (!kit.isBonus(question) || !question.equivalents().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K24.warning(
                Place.question(question),
                "is about a bonus point, and does not say what else counts: %s".formatted(Quote.of(question.ask())),
                "name the experience that counts as equivalent"));
    }

    /** The items that the kit itself flags as being about leisure. */
    private static Stream<KitItem> leisure(KitIndex kit) {
        return kit.kit().findings().stream()
                .filter(finding -> finding.rule().equals(Rule.K47.name()))
                .map(Finding::where)
                .map(where -> where.startsWith("items/") ? where.substring("items/".length()) : where)
                .distinct()
                .flatMap(id -> kit.item(id).stream());
    }

    private static Stream<Problem> mustBeLeisure(KitIndex kit, KitItem item) {
        return kit.questions().stream()
                .filter(question -> question.ownItems().contains(item.id()))
                .filter(question -> !kit.isBonus(question))
                .map(question -> Rule.K47.error(
                        Place.item(item.id()),
                        "%s is about leisure, and %s rates it as a must-have"
                                .formatted(Quote.of(item.quote()), Place.question(question)),
                        "rate product understanding instead, as a bonus point that there is another way to show"));
    }

    private static Stream<Problem> leisureFact(KitIndex kit, KitItem item) {
        if (!kit.isVerified(item.id())) {
            return Stream.empty();
        }
        return Stream.of(Rule.K47.error(
                Place.item(item.id()),
                "%s is about leisure, and is a fact to verify".formatted(Quote.of(item.quote())),
                "leave it out of the facts; what somebody does in their own time opens and shuts no door"));
    }

    private static Stream<Problem> ratedFact(KitIndex kit, KitQuestion question) {
        List<KitItem> cited = question.ownItems().stream()
                .flatMap(id -> kit.item(id).stream())
                .toList();
        boolean onlyFacts = !cited.isEmpty()
                && cited.stream().allMatch(item -> item.treatment().equals("verify"));
        if (!onlyFacts) {
            return Stream.empty();
        }
        return Stream.of(Rule.K50.error(
                Place.question(question),
                "rates what is a fact to verify: %s"
                        .formatted(Quote.of(cited.get(0).quote())),
                "verify the fact, and let the question serve an item that asks for something people do"));
    }

    private static Stream<Problem> factCompetency(KitCompetency competency) {
        return competency.areas().stream()
                .limit(1)
                .filter(FACTS::contains)
                .map(area -> Rule.K50.error(
                        Place.competency(competency),
                        "rates the area %s, which is a fact to verify".formatted(Quote.of(area)),
                        "move it to the facts to verify, with a line on how"));
    }
}
