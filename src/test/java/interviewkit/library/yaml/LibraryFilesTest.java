package interviewkit.library.yaml;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFilesTest {
    private static final Path RUBRICS = Path.of("rubrics");

    @Test
    void everyCompetencyStandsWhereItsIdAndAreaSay() {
        Library library = new LibraryFiles(new RubricFolder(RUBRICS)).read();
        assertAll(library.competencies().stream()
                .map(competency -> () -> assertTrue(
                        Files.exists(RUBRICS.resolve(
                                "competencies/%s/%s.yaml".formatted(competency.area(), competency.id()))),
                        competency.id())));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Library library = new LibraryFiles(new RubricFolder(RUBRICS)).read();
        assertAll(Stream.of(
                        library.skills().stream().map(skill -> skill.competency()),
                        library.inferences().stream().map(inference -> inference.competency()))
                .flatMap(ids -> ids)
                .distinct()
                .map(id -> () -> assertTrue(library.competency(id).isPresent(), id)));
        assertAll(library.loops().stream()
                .flatMap(loop -> loop.variants().values().stream())
                .flatMap(ids -> ids.stream())
                .distinct()
                .map(id -> () -> assertTrue(library.round(id).isPresent(), id)));
    }

    @Test
    void aVariantDiffersInNothingThatWouldBeUnfair() {
        Library library = new LibraryFiles(new RubricFolder(RUBRICS)).read();
        for (Competency competency : library.competencies()) {
            competency.questions().stream()
                    .filter(question -> question.variantOf().isPresent())
                    .forEach(variant -> {
                        var base = competency.questions().stream()
                                .filter(one -> one.id().equals(variant.family()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(competency.questionId(variant)));
                        String id = competency.questionId(variant);
                        assertEquals(base.type(), variant.type(), id);
                        assertEquals(base.minutes(), variant.minutes(), id);
                        assertEquals(base.audience(), variant.audience(), id);
                        assertEquals(base.anchors(), variant.anchors(), id);
                    });
        }
    }

    @Test
    void anUnknownAreaIsRefusedByName(@TempDir Path folder) throws IOException {
        copy(RUBRICS, folder);
        Path file = folder.resolve("competencies/infrastructure/elastic-capacity.yaml");
        Files.writeString(file, Files.readString(file).replace("areas: [infrastructure,", "areas: [infrastructur,"));
        LibraryException e =
                assertThrows(LibraryException.class, () -> new LibraryFiles(new RubricFolder(folder)).read());
        assertTrue(e.getMessage().contains("area \"infrastructur\" is not in areas.yaml"), e.getMessage());
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) throws IOException {
        copy(RUBRICS, folder);
        Files.delete(folder.resolve("scales/five-point.yaml"));
        LibraryException e =
                assertThrows(LibraryException.class, () -> new LibraryFiles(new RubricFolder(folder)).read());
        assertTrue(e.getMessage().contains("five-point.yaml: error: is missing"), e.getMessage());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
