package interviewkit.check;

import interviewkit.kit.InterviewKit;
import interviewkit.problem.Problem;
import interviewkit.wording.AnchorWording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports every rule that a kit breaks.
 *
 * <p>It promises to answer for any kit, also one whose ids point nowhere, and to give equal answers for equal kits. What it
 * cannot see in a kit (the pages, the variants of a question in the library) it leaves alone.
 */
public final class KitCheck {
    private static final Comparator<Problem> BY_RULE_THEN_PLACE = Comparator.comparing(Problem::rule)
            .thenComparing(Problem::where, Place.NATURAL)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::what);

    private final List<RuleGroup> groups;

    public KitCheck(Thresholds thresholds) {
        AnchorWording anchors = anchors(thresholds.anchors());
        groups = List.of(
                new CoverageRules(),
                new TraceRules(),
                new BalanceRules(thresholds.balance()),
                new RepetitionRules(thresholds.questions()),
                new QuestionMixRules(thresholds.questions()),
                new WordingRules(thresholds.questions()),
                new TechnicalTermRules(),
                new AnchorRules(anchors),
                new DistinctionRules(anchors),
                new ScaleRules(),
                new RoundTimeRules(thresholds.rounds()),
                new LoopLengthRules(thresholds.loop()),
                new RoundRules(),
                new PanelRules(),
                new TopicRules(),
                new FairnessRules(),
                new ComplianceRules(),
                new TeamRules());
    }

    private static AnchorWording anchors(Thresholds.Anchors limits) {
        return new AnchorWording(limits.fewestWords(), limits.mostWords(), limits.overlap());
    }

    /** The check with the thresholds that the rules name. */
    public static KitCheck standard() {
        return new KitCheck(Thresholds.standard());
    }

    /** The check with the thresholds that a kit was made with. */
    public static KitCheck of(InterviewKit kit) {
        return new KitCheck(Thresholds.of(TeamRules.honoured(kit)));
    }

    /** What holds where a rule is kept, by the rule's number. */
    public static Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            rules.put(rule.name(), rule.holds());
        }
        return rules;
    }

    /** What is wrong, by the rule's number, then by place. */
    public List<Problem> check(InterviewKit kit) {
        KitIndex index = new KitIndex(kit);
        return groups.stream()
                .flatMap(group -> group.check(index))
                .distinct()
                .sorted(BY_RULE_THEN_PLACE)
                .toList();
    }
}
