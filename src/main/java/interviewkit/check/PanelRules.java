package interviewkit.check;

import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who interviews, who decides, and by when. */
final class PanelRules implements RuleGroup {
    private static final Pattern ENGINEERING = Pattern.compile(
            "engineer|software|developer|development|machine-learning|data-science|infrastructure|devops");

    private static final Pattern AT_LEVEL = Pattern.compile(
            "\\b(senior|staff|principal|lead|leader|head|chief|manager|director|master|expert|experienced|supervisor|charge"
                    + "|(at|above|over) the (role|level)|level of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOGETHER = Pattern.compile(
            "\\b(together|jointly|at least one|not alone|nobody (decides )?alone|panel|everybody who|all interviewers)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHIN_A_DAY = Pattern.compile(
            "\\b((one|a|1|next|same) (business|working|work) day|same day|24 hours|twenty-four hours)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(outsider(kit), technical(kit), level(kit), decides(kit), due(kit))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> outsider(KitIndex kit) {
        if (kit.rounds().stream().anyMatch(KitRound::outsider)) {
            return Stream.empty();
        }
        return Stream.of(Rule.K38.warning(
                Place.LOOP,
                "none of its rounds (%s) is held by somebody from outside the team"
                        .formatted(kit.rounds().size()),
                "let somebody from outside the team hold one round"));
    }

    private static Stream<Problem> technical(KitIndex kit) {
        String family = kit.kit().role().family();
        boolean engineering = ENGINEERING.matcher(family).find();
        if (!engineering || kit.rounds().stream().anyMatch(KitRound::technical)) {
            return Stream.empty();
        }
        return Stream.of(Rule.K38.warning(
                Place.LOOP,
                "has no technical round for a role of the family %s".formatted(Quote.of(family)),
                "add a round that an engineer at or above the role's level holds"));
    }

    private static Stream<Problem> level(KitIndex kit) {
        return kit.rounds().stream()
                .filter(KitRound::technical)
                .filter(round -> !AT_LEVEL.matcher(round.interviewers()).find())
                .map(round -> Rule.K38.warning(
                        Place.round(round),
                        "is technical, and %s may stand below the role's level"
                                .formatted(Quote.of(round.interviewers())),
                        "let somebody at or above the role's level hold it, and say so"));
    }

    private static Stream<Problem> decides(KitIndex kit) {
        return missing(
                kit,
                TOGETHER,
                Rule.K38.warning(
                        Place.DECISION,
                        "no rule says who decides together with the hiring manager",
                        "say that the hiring manager decides together with at least one other interviewer"));
    }

    private static Stream<Problem> due(KitIndex kit) {
        return missing(
                kit,
                WITHIN_A_DAY,
                Rule.K39.warning(
                        Place.DECISION,
                        "no rule says that scorecards are due within one business day",
                        "say that every scorecard is handed in within one business day"));
    }

    private static Stream<Problem> missing(KitIndex kit, Pattern said, Problem problem) {
        boolean found = kit.kit().loop().decision().stream()
                .anyMatch(line -> said.matcher(line).find());
        return found ? Stream.empty() : Stream.of(problem);
    }
}
