package interviewkit.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.Competency;
import interviewkit.library.Question;
import org.junit.jupiter.api.Test;

/** Cues tell the questions of one competency apart. */
class CuesTest {
    private static final Competency WELDING =
            Fixtures.library().competency("welding").orElseThrow();

    @Test
    void aLongerCueCallsMoreThanAShorterOne() {
        Question pipes = withCue("pipe welding");
        assertTrue(Cues.call(pipes, "You do pipe welding in all positions.") > Cues.call(pipes, "Pipe welding."));
    }

    @Test
    void numberAndTenseOfACueDoNotMatter() {
        Question drawings = withCue("weld fixtures");
        assertTrue(Cues.call(drawings, "Builds a weld fixture.") > 0);
    }

    @Test
    void otherWordsCallForNothing() {
        WELDING.questions().forEach(question -> assertEquals(0, Cues.call(question, "You answer the telephone.")));
    }

    private static Question withCue(String cue) {
        return WELDING.questions().stream()
                .filter(question -> question.cues().contains(cue))
                .findFirst()
                .orElseThrow();
    }
}
