package interviewkit.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @Test
    void hyphensAndApostrophesPartWords() {
        assertEquals(
                List.of("isn", "t", "c++", "a", "re", "run"),
                Wording.of("Isn’t C++ a re-run?").words());
    }

    @Test
    void likenessLooksAtTheOrderOfWords() {
        Wording line = Wording.of("how did you find the cause");

        assertEquals(1, line.likeness(Wording.of("How did you find the cause?")));
        assertEquals(10.0 / 12, line.likeness(Wording.of("How did you miss the cause?")), 1e-9);
        assertTrue(line.likeness(Wording.of("cause the find you did how")) < 0.5);
        assertEquals(0, line.likeness(Wording.of("")));
    }

    @Test
    void aSentenceEndsAtItsMarkAndNotAtAnAbbreviation() {
        assertEquals(
                List.of("Ask Dr. Lee, e.g. by phone.", "Then write it down!", "\"Why?\""),
                Sentences.of("Ask Dr. Lee, e.g. by phone. Then write it down! \"Why?\""));
    }

    @ParameterizedTest
    @CsvSource({
        "platypus, 3",
        "seemingly, 3",
        "hybrid, 2",
        "mammal, 2",
        "reptilian, 4",
        "creature, 2",
        "made, 1",
        "failed, 1",
        "table, 2",
        "wanted, 2",
        "hulls, 1",
        "the, 1",
        "engine, 2",
        "changes, 2",
        "shh, 1"
    })
    void syllablesAreCountedByEar(String word, int syllables) {
        assertEquals(syllables, ReadingGrade.syllables(word), word);
    }

    @Test
    void namesFiguresAndExplainedWordsDoNotMakeALineHardToRead() {
        double plain = ReadingGrade.of("What did you do when the tank was full?", Set.of());

        assertEquals(
                plain,
                ReadingGrade.of("What did you do when the 250 interferometer tank was full?", Set.of("interferometer")),
                1e-9);
        assertEquals(plain, ReadingGrade.of("What did you do when the Czechoslovakia tank was full?", Set.of()), 1e-9);
        assertEquals(0, ReadingGrade.of("", Set.of()));
    }
}
