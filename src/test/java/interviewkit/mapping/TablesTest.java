package interviewkit.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.packed.PackedRubrics;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void whatTheBuildPackedIsWhatIsWorkedOutAnew() {
        assertTrue(
                Tables.of(Fixtures.library()).equals(Mapper.packedTables()),
                "the packed tables differ from what the library gives; build again");
    }

    @Test
    void thePackedMapperMapsLikeOneMadeAnew() {
        Mapper packed = Mapper.packed(PackedRubrics.load().library());
        assertEquals(
                Fixtures.mapper().map(Fixtures.seed()).toString(),
                packed.map(Fixtures.seed()).toString());
    }
}
