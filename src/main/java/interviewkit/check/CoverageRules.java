package interviewkit.check;

import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.List;
import java.util.stream.Stream;

/** Nothing that the posting asks for gets lost on the way to the loop. */
final class CoverageRules implements RuleGroup {
    /** A line on how to verify a bonus point says with such a word that it shuts nobody out. */
    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        items(kit, "requirement")
                                .filter(item -> isLost(kit, item))
                                .map(item -> lost(Rule.K01, item)),
                        items(kit, "bonus").filter(item -> isLost(kit, item)).map(item -> lost(Rule.K02, item)),
                        kit.kit().verify().stream().flatMap(fact -> bonusFact(kit, fact)),
                        kit.kit().competencies().stream().flatMap(one -> bonusGate(kit, one)),
                        items(kit, "responsibility").flatMap(item -> untouched(kit, item)))
                .flatMap(problems -> problems);
    }

    private static boolean isLost(KitIndex kit, KitItem item) {
        return !kit.isServed(item.id()) && !kit.isVerified(item.id()) && !kit.isDropped(item.id());
    }

    private static Problem lost(Rule rule, KitItem item) {
        return rule.error(
                Place.item(item.id()),
                "the %s %s is neither asked about, nor verified, nor listed as not assessed"
                        .formatted(word(item), Quote.of(item.quote())),
                "let a rated question serve it, say how it is verified, or list it as not assessed and say why");
    }

    private static String word(KitItem item) {
        return item.kind().equals("bonus") ? "bonus point" : item.kind();
    }

    private static Stream<Problem> bonusFact(KitIndex kit, Verify fact) {
        return items(kit, "bonus")
                .filter(item -> item.id().equals(fact.item()))
                .map(
                        item -> Rule.K02.warning(
                                Place.item(item.id()),
                                "the bonus point %s is a fact to verify; make sure that it is no gate"
                                        .formatted(Quote.of(item.quote())),
                                "let its line on how say that it is welcome and shuts nobody out, and tell whoever verifies it"));
    }

    private static Stream<Problem> bonusGate(KitIndex kit, KitCompetency competency) {
        List<KitItem> cited =
                competency.items().stream().flatMap(id -> kit.item(id).stream()).toList();
        boolean onlyBonus =
                !cited.isEmpty() && cited.stream().allMatch(item -> item.kind().equals("bonus"));
        if (!competency.isMust() || competency.isInferred() || !onlyBonus) {
            return Stream.empty();
        }
        return Stream.of(Rule.K02.error(
                Place.competency(competency),
                "is a must-have, and only bonus points call for it: %s"
                        .formatted(Quote.of(cited.get(0).quote())),
                "make it a bonus competency"));
    }

    private static Stream<Problem> untouched(KitIndex kit, KitItem item) {
        if (kit.isServed(item.id()) || kit.isDropped(item.id())) {
            return Stream.empty();
        }
        return Stream.of(Rule.K05.warning(
                Place.item(item.id()),
                "no question touches the responsibility %s".formatted(Quote.of(item.quote())),
                "let a question on its competency cite it, or list it as not assessed and say why"));
    }

    private static Stream<KitItem> items(KitIndex kit, String kind) {
        return kit.kit().posting().items().stream().filter(item -> item.kind().equals(kind));
    }
}
