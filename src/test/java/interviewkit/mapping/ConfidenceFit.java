package interviewkit.mapping;

import interviewkit.Fixtures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the numbers of {@link Confidence}: maps the fitting half of {@code calibration.tsv}, sees which first matches are right,
 * and fits a logistic function by plain gradient descent, held to positive weights. Run it after the library or the scores have
 * changed, and carry what it prints to {@link Confidence}:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=interviewkit.mapping.ConfidenceFit</pre>
 */
final class ConfidenceFit {
    private static final int STEPS = 20_000;
    private static final double RATE = 0.3;

    /** Pulls weights a little towards nothing, so that few sentences make no bold claims. */
    private static final double DECAY = 0.05;

    private ConfidenceFit() {}

    public static void main(String[] arguments) {
        List<double[]> signs = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        Mapper mapper = Fixtures.mapper();
        for (CalibrationSentences.Sentence sentence : CalibrationSentences.fitting()) {
            ItemMapping mapping = mapper.map(sentence.posting()).items().get(0);
            mapping.best().ifPresent(best -> {
                double next = mapping.matches().size() > 1
                        ? Confidence.spoken(mapping.matches().get(1).because())
                        : 0;
                signs.add(Confidence.signs(best, next));
                right.add(sentence.isRight(best));
            });
        }
        double[] weights = fit(signs, right);
        System.out.println("base, score, lead, kinds, told: " + text(weights) + " from " + signs.size() + " matches");
    }

    private static double[] fit(List<double[]> signs, List<Boolean> right) {
        double[] weights = new double[signs.get(0).length + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            for (int i = 0; i < signs.size(); i++) {
                double miss = sure(weights, signs.get(i)) - (right.get(i) ? 1 : 0);
                slope[0] += miss;
                for (int k = 1; k < weights.length; k++) {
                    slope[k] += miss * signs.get(i)[k - 1];
                }
            }
            weights[0] -= RATE * slope[0] / signs.size();
            for (int k = 1; k < weights.length; k++) {
                double moved = weights[k] - RATE * (slope[k] + DECAY * weights[k]) / signs.size();
                weights[k] = Math.max(0, moved);
            }
        }
        return weights;
    }

    private static double sure(double[] weights, double[] signs) {
        double sum = weights[0];
        for (int k = 0; k < signs.length; k++) {
            sum += weights[k + 1] * signs[k];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static List<String> text(double[] weights) {
        return Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight))
                .toList();
    }
}
