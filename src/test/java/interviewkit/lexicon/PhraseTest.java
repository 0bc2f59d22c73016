package interviewkit.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void bracketsGiveEveryWording() {
        assertEquals(
                List.of("what you need", "what you bring", "what you must have"),
                Phrase.wordings("what you (need|bring|must have)"));
        assertEquals(List.of("your duties", "duties"), Phrase.wordings("[your ]duties"));
    }

    @Test
    void bracketsMayStandInBrackets() {
        assertEquals(List.of("a fit if you", "a fit if", "a fit"), Phrase.wordings("a fit[ if[ you]]"));
    }

    @Test
    void aBracketLeftOpenIsShownToWhoeverWroteIt() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Phrase.wordings("what you (need|bring"));
        assertTrue(refused.getMessage().contains("what you (need|bring"), refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Phrase.wordings("need) it"));
    }
}
