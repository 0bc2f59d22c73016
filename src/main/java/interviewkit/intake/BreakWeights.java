package interviewkit.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trained table of what speaks for a lost line break and what against it: one sign and its weight a line. It was
 * trained on SkillSpan (Zhang, Jensen, Sonniks and Plank, NAACL 2022, MIT licence) by {@code BreakTraining} among the tests.
 */
final class BreakWeights {
    private static final String TABLE = "line-breaks.tsv";

    private final Map<String, Float> weights;

    BreakWeights(Map<String, Float> weights) {
        this.weights = Map.copyOf(weights);
    }

    static BreakWeights load() {
        try (InputStream table = BreakWeights.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the program's own file " + TABLE + " is missing");
            }
            return read(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table by which no gap is ever a line break. */
    static BreakWeights none() {
        return new BreakWeights(Map.of("", -100f));
    }

    private static BreakWeights read(BufferedReader lines) throws IOException {
        Map<String, Float> weights = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
        }
        return new BreakWeights(weights);
    }

    /** How likely a gap with such signs is a line break, from 0 to 1. */
    double likelihood(List<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0f);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
