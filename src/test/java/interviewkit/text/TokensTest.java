package interviewkit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource({
        "auto-scaling,   We move from static scaling to auto scaling",
        "io_uring,       You've explored io-uring with your team",
        "C++,            Rust or C++.",
        "bare metal,     shifting from Bare Metal to cloud",
        "team's roadmap, Implement the team’s roadmap",
    })
    void aPhraseIsFoundHoweverItIsWritten(String phrase, String sentence) {
        assertTrue(Tokens.of(sentence).find(Tokens.of(phrase)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"rust, We build trust", "C, You know C++", "salt, the assault course", "scaling to, scaling the wall to"
    })
    void aPhraseIsNotFoundInsideOtherWords(String phrase, String sentence) {
        assertTrue(Tokens.of(sentence).find(Tokens.of(phrase)).isEmpty());
    }

    @Test
    void aNameThatIsAlsoAWordIsFoundOnlyAsWritten() {
        Tokens name = Tokens.of("Salt");
        assertEquals(
                1, Tokens.of("DevOps tools such as Salt").findAllExactly(name).size());
        assertEquals(0, Tokens.of("Season with salt").findAllExactly(name).size());
    }

    @Test
    void whatIsFoundIsReportedInTheTextsOwnWords() {
        String sentence = "From static to Auto-Scaling.";
        Span span = Tokens.of(sentence).find(Tokens.of("auto scaling")).orElseThrow();
        assertEquals("Auto-Scaling", sentence.substring(span.start(), span.end()));
    }

    @Test
    void wordsKeepTheSignsThatTellLanguagesApart() {
        assertEquals(
                List.of("c", "c++", "c#", "objective", "c"),
                Tokens.of("C, C++, C#, Objective-C").words());
    }
}
