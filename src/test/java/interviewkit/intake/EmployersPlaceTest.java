package interviewkit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place that stands in the employer's line, or below it. */
class EmployersPlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tollgate Ceramics Ltd, Stoke-on-Trent | Tollgate Ceramics Ltd | Stoke-on-Trent
            Mercy General Hospital - Portland, OR | Mercy General Hospital | Portland, OR
            Brightwater Utilities Ltd, Boise, ID | Brightwater Utilities Ltd | Boise, ID
            """)
    void aPlaceMayFollowTheEmployersName(String line, String company, String place) {
        Facts facts = Readings.read("Night Clerk\n" + line + "\n\nRequirements\n- Two years in a similar job\n")
                .facts();
        assertEquals(List.of(company), facts.company().map(Fact::text).stream().toList());
        assertEquals(List.of(place), facts.locations().stream().map(Fact::text).toList());
    }
}
