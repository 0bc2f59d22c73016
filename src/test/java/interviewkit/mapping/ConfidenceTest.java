package interviewkit.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.mapping.CalibrationSentences.Sentence;
import interviewkit.mapping.Match.Evidence;
import interviewkit.posting.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the confidence promises, on the sentences that its numbers were not fitted to. */
class ConfidenceTest {
    private static final Mapper MAPPER = Fixtures.mapper();
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
    void moreScoreALargerLeadAnotherKindOfEvidenceOrMoreWordsToldNeverMakeItLessSure() {
        Match match = match(0.5, new Evidence("term", "welding", 2));
        assertTrue(Confidence.of(match(0.5, new Evidence("term", "welding", 4)), 2) >= Confidence.of(match, 1));
        assertTrue(Confidence.of(match, 1) >= Confidence.of(match, 2));
        assertTrue(Confidence.of(match(0.9, match.because().get(0)), 1) >= Confidence.of(match, 1));
        Match again = match(0.5, match.because().get(0), new Evidence("example", "You weld.", 2));
        assertTrue(Confidence.of(again, 2) >= Confidence.of(match, 1));
    }

    private static Match match(double told, Evidence... because) {
        return new Match(
                Fixtures.library().competencies().get(0), 0, 0, told, Standing.NEUTRAL, false, List.of(because));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience with dendrochronological dating methods",
                "Blends vetiver and labdanum into a lasting accord",
                "Restrings harps and regulates their pedals",
                "Kenntnisse im Flechten von Reusen",
                "Savoir tailler les ardoises d'un clocher",
                "Experiencia en el tejido de redes de almadraba",
            })
    void aLineFromAFieldThatNobodyWroteForIsLeftToAQuestionInItsOwnWords(String line) {
        ItemMapping mapping = MAPPER.map(Posting.ofSentence(line, "en")).items().get(0);
        assertTrue(mapping.needsALook(), () -> line + " " + mapping.matches());
    }

    @Test
    void mostLinesThatFitNothingAreLeftToAQuestionInTheirOwnWords() {
        List<String> sure = CalibrationSentences.heldOut().stream()
                .filter(one -> one.competencies().isEmpty())
                .map(one -> MAPPER.map(one.posting()).items().get(0))
                .filter(mapping -> !mapping.needsALook())
                .map(mapping -> mapping.item().text())
                .toList();
        assertTrue(sure.size() <= 2, sure.toString());
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
        assertTrue(all.stream().filter(one -> one.competencies().isEmpty()).count() >= 60);
        List<String> unknown = all.stream()
                .flatMap(one -> one.competencies().stream())
                .filter(id -> Fixtures.library().competency(id).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static List<Answer> answers(List<Sentence> sentences) {
        List<Answer> answers = new ArrayList<>();
        for (Sentence sentence : sentences) {
            MAPPER.map(sentence.posting())
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
