package interviewkit.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.RoleFamily;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a role's field does to matches: the same words count for less in a foreign one. */
class FieldTest {
    private static final String GIT = "- Familiarity with Git";

    @Test
    void aFieldKnowsItsOwnAreasItsNeighboursAndForeignOnes() {
        Field field = field("trades");
        assertEquals(Standing.OWN, field.of("skilled-trades"));
        assertEquals(Standing.NEAR, field.of("safety"));
        assertEquals(Standing.FOREIGN, field.of("machine-learning"));
        assertEquals(Standing.NEUTRAL, field.of("planning"));
    }

    @Test
    void aTitleThatNobodyKnowsMakesNothingForeign() {
        Field field = new Field(Optional.empty(), Fixtures.library().areas(), new double[56]);
        assertEquals(Standing.NEUTRAL, field.of("machine-learning"));
    }

    @Test
    void theSameDemandIsSurerInItsOwnFieldThanInAForeignOne() {
        Match own = git("Software Engineer");
        Match foreign = git("Account Executive");
        assertEquals(own.competency(), foreign.competency());
        assertTrue(own.confidence() > foreign.confidence());
        assertTrue(own.isLikely());
        assertFalse(foreign.isLikely());
    }

    private static Match git(String title) {
        String posting = title + "\n\nRequirements\n" + GIT + "\n- You work well with others\n";
        return Fixtures.mapper()
                .map(Fixtures.posting(posting))
                .items()
                .get(0)
                .matches()
                .get(0);
    }

    private static Field field(String family) {
        Optional<RoleFamily> known = Fixtures.library().family(family);
        return new Field(
                known,
                Fixtures.library().areas(),
                new double[Fixtures.library().areas().size()]);
    }
}
