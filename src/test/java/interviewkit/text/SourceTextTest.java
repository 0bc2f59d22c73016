package interviewkit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void aPlaceCountsLinesAndCharactersAsAPersonDoes() {
        SourceText text = new SourceText("p.txt", "one\ntwo 😀 three");
        assertEquals("p.txt:1:1", text.place(0));
        assertEquals("p.txt:2:5", text.place(8));
        assertEquals("p.txt:2:7", text.place(11));
    }

    @Test
    void offsetsOutsideTheProgramCountCodePoints() {
        assertEquals(2, new SourceText("p.txt", "a😀b").codePoints(3));
    }

    @Test
    void trimmingKnowsTheSpacesOfWebPages() {
        SourceText text = new SourceText("p.txt", "\u00A0\u200B words \uFEFF");
        assertEquals("words", text.slice(text.trimmed(new Span(0, text.content().length()))));
    }

    @Test
    void aSpanCannotEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    }
}
