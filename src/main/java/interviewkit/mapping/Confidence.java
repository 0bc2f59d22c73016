package interviewkit.mapping;

import interviewkit.mapping.Match.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a match is right: a logistic function of its score, its lead over the best other competency, how many kinds of
 * evidence agree, and how much of what one part of the sentence says it accounts for, moved by where the competency stands to the
 * posting's field. Its numbers come from sentences whose right answers are known; {@code ConfidenceFit} among the tests finds them
 * and says how. Each number is positive, so more evidence never makes a match less sure.
 */
final class Confidence {
    private static final double BASE = -4.81;
    private static final double SCORE = 0.86;
    private static final double LEAD = 1.44;
    private static final double KINDS = 0.81;
    private static final double TOLD = 2.64;

    /** An evidence of one kind counts from here on; of shared words there are always some. */
    private static final double LEAST_KIND = 0.3;

    private static final double LEAST_WORDING = 1.0;

    private static final String SETTING = "setting";

    private Confidence() {}

    /** @param other the score of the best other competency, 0 if there is none */
    static double of(Match match, double other) {
        double[] signs = signs(match, other);
        double sum = BASE
                + SCORE * signs[0]
                + LEAD * signs[1]
                + KINDS * signs[2]
                + TOLD * signs[3]
                + match.standing().weight();
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }

    /** The score on a scale that flattens, the lead from -1 to 1, the kinds of evidence, the share of the words. */
    static double[] signs(Match match, double other) {
        double score = spoken(match.because());
        double lead = score > 0 ? (score - other) / score : 0;
        return new double[] {Math.log1p(score), Math.max(-1, lead), kinds(match.because()), match.told()};
    }

    /** What the item's own words say; that the posting is about the same field makes no match surer. */
    static double spoken(List<Evidence> because) {
        return because.stream()
                .filter(one -> !one.source().equals(SETTING))
                .mapToDouble(Evidence::weight)
                .sum();
    }

    private static long kinds(List<Evidence> because) {
        Map<String, Double> bySource = new HashMap<>();
        because.stream()
                .filter(one -> !one.source().equals(SETTING))
                .forEach(one -> bySource.merge(one.source(), one.weight(), Double::sum));
        return bySource.entrySet().stream()
                .filter(kind -> kind.getValue() > (kind.getKey().equals("wording") ? LEAST_WORDING : LEAST_KIND))
                .count();
    }
}
