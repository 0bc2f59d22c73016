package interviewkit.check;

import interviewkit.check.KitIndex.Asked;
import interviewkit.kit.InterviewKit.KitRole;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The loop's attention goes where the job needs it. */
final class BalanceRules implements RuleGroup {
    private static final String LEADING = "people-leadership";

    /** Titles that speak of leading, as far as the word before does not make it a matter without people. */
    private static final Pattern LEADING_TITLE = Pattern.compile(
            "(?<!\\b(?:product|project|program|programme|account|case|category|community|content|brand|portfolio) )"
                    + "\\bmanager\\b|\\b(head of|director|team lead(er)?|supervisor)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Thresholds.Balance limits;

    BalanceRules(Thresholds.Balance limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.kit().competencies().stream().flatMap(one -> readOnce(kit, one)),
                        loopSize(kit),
                        kit.rounds().stream().flatMap(round -> roundSize(kit, round)),
                        unledLeader(kit),
                        bonusTime(kit),
                        bonusRescue(kit))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> readOnce(KitIndex kit, KitCompetency competency) {
        List<KitRound> readers = kit.kit().readers(competency);
        boolean twoRaters = readers.stream().anyMatch(round -> round.raters() >= 2);
        if (!competency.isMust() || readers.size() >= 2 || twoRaters) {
            return Stream.empty();
        }
        String where = readers.isEmpty() ? "in no round" : "by one rater in " + Place.round(readers.get(0)) + " only";
        return Stream.of(Rule.K06.error(
                Place.competency(competency),
                "the must-have %s is read %s".formatted(Quote.of(competency.name()), where),
                "ask about it in a second round, or let two people rate that round"));
    }

    private Stream<Problem> loopSize(KitIndex kit) {
        long rated = kit.questions().stream()
                .map(question -> question.competency())
                .distinct()
                .count();
        int fewest = kit.interviews().count() > 1 ? limits.fewest() : limits.fewestInShortLoop();
        if (fewest <= rated && rated <= limits.most()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K07.warning(
                Place.LOOP,
                "rates %s competencies; %s to %s can be read well".formatted(rated, fewest, limits.most()),
                rated < fewest ? "read more of what the posting asks for" : "join competencies that are kin"));
    }

    private Stream<Problem> roundSize(KitIndex kit, KitRound round) {
        Set<String> rated = kit.askedIn(round).stream()
                .map(asked -> asked.question().competency())
                .collect(Collectors.toSet());
        if (rated.size() <= limits.mostInRound()) {
            return Stream.empty();
        }
        String what = "rates %s competencies; a round reads %s at most".formatted(rated.size(), limits.mostInRound());
        String fix = "move a question to another round";
        return Stream.of(
                rated.size() > limits.limitInRound()
                        ? Rule.K07.error(Place.round(round), what, fix)
                        : Rule.K07.warning(Place.round(round), what, fix));
    }

    private static Stream<Problem> unledLeader(KitIndex kit) {
        boolean assessed = kit.kit().competencies().stream()
                .anyMatch(competency -> competency.areas().contains(LEADING));
        KitRole role = kit.kit().role();
        String title = kit.kit().posting().title();
        String fix = "add a competency in the area people-leadership, as inferred where the posting is silent";
        if (assessed) {
            return Stream.empty();
        }
        if (role.leads()) {
            return Stream.of(Rule.K08.error(
                    "role", "%s leads people, and no competency is about that".formatted(Quote.of(role.name())), fix));
        }
        return LEADING_TITLE.matcher(title).find()
                ? Stream.of(Rule.K08.warning(
                        "role",
                        "the title %s leads people, and no competency is about that".formatted(Quote.of(title)),
                        fix))
                : Stream.empty();
    }

    private Stream<Problem> bonusTime(KitIndex kit) {
        int all = minutes(kit.asked().stream());
        int bonus = minutes(kit.asked().stream().filter(asked -> kit.isBonus(asked.question())));
        if (bonus <= limits.bonusShare() * all) {
            return Stream.empty();
        }
        return Stream.of(Rule.K09.warning(
                Place.LOOP,
                "bonus points take %s of %s rated minutes, more than %s %%"
                        .formatted(bonus, all, Math.round(100 * limits.bonusShare())),
                "ask fewer questions on bonus points, or shorter ones"));
    }

    private static int minutes(Stream<Asked> asked) {
        return asked.mapToInt(one -> one.block().minutes()).sum();
    }

    private static Stream<Problem> bonusRescue(KitIndex kit) {
        boolean asksBonus = kit.questions().stream().anyMatch(kit::isBonus);
        boolean ruled = kit.kit().loop().decision().stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .anyMatch(line -> line.contains("bonus") && line.contains("must"));
        if (!asksBonus || ruled) {
            return Stream.empty();
        }
        return Stream.of(Rule.K09.warning(
                Place.DECISION,
                "no rule says that a bonus point never makes up for a must-have",
                "add that rule to the decision rules"));
    }
}
