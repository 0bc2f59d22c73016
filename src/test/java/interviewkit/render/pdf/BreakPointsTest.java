package interviewkit.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakPointsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "two words;two |words",
                "it’s 12:30, e.g. .NET or C++;it’s |12:30, |e.g. |.NET |or |C++",
                "large-scale;large-|scale",
                "minus -5 and C- or w/o;minus |-5 |and |C- |or |w/o",
                "GCP/AWS;GCP/|AWS",
                "https://example.com/path/to;https://|example.com/|path/|to",
                "plan–do, 4–6;plan–|do, |4–6",
                "so—there;so—|there",
                "a\u00A0b c;a\u00A0b |c",
                "日本語。テ;日|本|語。|テ",
                "（株）です;（株）|で|す",
            })
    void linesEndWhereAReaderExpectsIt(String text, String parts) {
        StringBuilder found = new StringBuilder();
        int start = 0;
        for (int end : BreakPoints.in(text)) {
            found.append(start == 0 ? "" : "|").append(text, start, end);
            start = end;
        }
        assertEquals(parts, found.toString());
    }
}
