package interviewkit.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well postings are read that the rules were written with, and others that were kept apart: nobody looks at what is read
 * wrongly in those, so that the figures tell of postings yet unseen.
 */
class HalvesTest {
    /** Which half of the samples, and how little may be read rightly where line breaks stand and where they are lost. */
    enum Half {
        WORKED_WITH(Sample.all(), 0.97, 0.84, 0.96),
        KEPT_APART(Sample.keptApart(), 0.84, 0.64, 0.85);

        private final List<Sample> samples;
        private final double whole;
        private final double broken;
        private final double kind;

        Half(List<Sample> samples, double whole, double broken, double kind) {
            this.samples = samples;
            this.whole = whole;
            this.broken = broken;
            this.kind = kind;
        }

        private double floor(Shape shape) {
            return shape == Shape.TEXT_GLUED || shape == Shape.TEXT_IN_ONE_LINE ? broken : whole;
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothHalvesAreReadInEveryFormat(Half half) {
        List<String> low = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            Tally tally = new Tally();
            half.samples.forEach(sample -> tally.add(sample, Readings.file(shape.bytes(sample))));
            double floor = half.floor(shape);
            boolean holds = tally.f1() >= floor
                    && tally.kind() >= half.kind
                    && tally.duties() >= floor
                    && tally.titles() >= 0.85
                    && tally.wrongCompanies() <= 0.30;
            System.out.println(half + " " + shape + ": " + tally);
            if (!holds) {
                low.add(shape + ": " + tally);
            }
        }
        assertTrue(low.isEmpty(), String.join("\n", low));
    }
}
