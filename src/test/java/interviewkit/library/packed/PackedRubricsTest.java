package interviewkit.library.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.Library;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.RubricFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackedRubricsTest {
    @Test
    void thePackedLibraryIsTheOneInTheFolder() {
        String packed = PackedRubrics.load().library().toString();
        assertTrue(
                Fixtures.library().toString().equals(packed),
                "the packed library differs from the folder; build again");
    }

    @Test
    void thePackedLexiconIsTheOneInTheFolder() {
        assertEquals(
                LexiconFiles.read(new RubricFolder(Path.of("rubrics"))),
                PackedRubrics.load().lexicon());
    }

    @Test
    void aCompetencyIsFoundByItsId() {
        Library library = PackedRubrics.load().library();
        assertSame(
                library.byId().get("elastic-capacity"),
                library.competency("elastic-capacity").orElseThrow());
        assertEquals(Optional.empty(), library.competency("no-such-competency"));
    }
}
