package interviewkit.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.mapping.CalibrationSentences.Sentence;
import interviewkit.mapping.Match.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds what the confidence promises, on the sentences that its numbers were not fitted to. */
class ConfidenceTest {
    private static final List<Answer> ANSWERS = answers(CalibrationSentences.heldOut());

    @Test
    void ofTheMatchesSaidToBeNinePartsInTenSureNinePartsInTenAreRight() {
        Bin bin = new Bin(0.9, 1.01);
        assertTrue(bin.size() >= 50, bin.toString());
        assertTrue(bin.right() >= 0.9, bin.toString());
    }

    @Test
    void whatItSaysIsOnAverageWithinEightPointsOfWhatIsRight() {
        StringBuilder curve = new StringBuilder("said       of   sure  right\n");
        double error = 0;
        for (int tenth = 0; tenth < 10; tenth++) {
            Bin bin = new Bin(tenth / 10.0, tenth == 9 ? 1.01 : (tenth + 1) / 10.0);
            curve.append(bin).append('\n');
            error += bin.size() * Math.abs(bin.said() - bin.right()) / ANSWERS.size();
        }
        System.out.printf(Locale.ROOT, "%sexpected calibration error %.3f%n", curve, error);
        assertTrue(error < 0.08, curve.toString());
    }

    @Test
    void belowThePointWhereAPersonIsAskedToLookMostMatchesAreWrong() {
        Bin below = new Bin(0, ItemMapping.LEAST_SURE);
        Bin above = new Bin(ItemMapping.LEAST_SURE, ItemMapping.LEAST_SURE + 0.3);
        assertTrue(below.right() < 0.5, below.toString());
        assertTrue(above.right() >= 0.5, above.toString());
    }

    @Test
    void moreScoreALargerLeadOrAnotherKindOfEvidenceNeverMakesItLessSure() {
        List<Evidence> one = List.of(new Evidence("term", "welding", 2));
        List<Evidence> two = List.of(one.get(0), new Evidence("example", "You weld.", 2));
        assertTrue(Confidence.of(4, 2, one) >= Confidence.of(2, 1, one));
        assertTrue(Confidence.of(4, 1, one) >= Confidence.of(4, 2, one));
        assertTrue(Confidence.of(4, 2, two) >= Confidence.of(4, 2, one));
    }

    @Test
    void theSentencesAreManyInEveryLanguageAndSomeFitNothing() {
        List<Sentence> all = new ArrayList<>(CalibrationSentences.fitting());
        all.addAll(CalibrationSentences.heldOut());
        assertTrue(all.size() >= 300);
        for (String language : List.of("en", "de", "fr", "es")) {
            assertTrue(
                    all.stream().filter(one -> one.language().equals(language)).count() >= 50, language);
        }
        assertTrue(all.stream().filter(one -> one.competencies().isEmpty()).count() >= 20);
        List<String> unknown = all.stream()
                .flatMap(one -> one.competencies().stream())
                .filter(id -> Fixtures.library().competency(id).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static List<Answer> answers(List<Sentence> sentences) {
        Mapper mapper = Fixtures.mapper();
        List<Answer> answers = new ArrayList<>();
        for (Sentence sentence : sentences) {
            mapper.map(sentence.posting())
                    .items()
                    .get(0)
                    .best()
                    .ifPresent(best -> answers.add(new Answer(best.confidence(), sentence.isRight(best))));
        }
        return answers;
    }

    private record Answer(double said, boolean right) {}

    private record Bin(double from, double to, List<Answer> answers) {
        Bin(double from, double to) {
            this(
                    from,
                    to,
                    ANSWERS.stream()
                            .filter(answer -> answer.said() >= from && answer.said() < to)
                            .toList());
        }

        int size() {
            return answers.size();
        }

        double said() {
            return answers.stream().mapToDouble(Answer::said).average().orElse(0);
        }

        double right() {
            return answers.stream()
                    .mapToDouble(answer -> answer.right() ? 1 : 0)
                    .average()
                    .orElse(0);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%.1f - %.1f %4d   %.2f   %.2f", from, Math.min(1, to), size(), said(), right());
        }
    }
}
