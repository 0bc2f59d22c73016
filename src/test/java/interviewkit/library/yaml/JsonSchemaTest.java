package interviewkit.library.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas that editors use say what the reader reads. */
class JsonSchemaTest {
    private static final Path FOLDER = Path.of("rubrics/schema");

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void theSchemaOfAKindIsTheReadersOwn(FileKind kind) throws IOException {
        Path file = FOLDER.resolve(JsonSchema.fileName(kind));
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, JsonSchema.of(kind));
        }
        assertEquals(Files.readString(file), JsonSchema.of(kind), "renew it with mvn test -Dgolden=write");
    }

    @Test
    void noSchemaIsLeftOver() throws IOException {
        List<String> kinds =
                Arrays.stream(FileKind.values()).map(JsonSchema::fileName).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    new TreeSet<>(kinds),
                    new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    @Test
    void aSchemaNamesFieldsWordsAndWhatMayBeLeftOut() {
        String schema = JsonSchema.of(FileKind.COMPETENCY);
        assertTrue(schema.contains("\"variant-of\""), schema);
        assertTrue(schema.contains("\"enum\" : [ \"past-behaviour\", \"situational\""), schema);
        assertTrue(schema.contains("\"additionalProperties\" : false"), schema);
        assertTrue(!schema.contains("\"adversity\", \"variant-of\""), schema);
    }

    /** Every file that ships is what its schema says; the check that says so is built on the same records. */
    @Test
    void everyShippedFileHasTheFieldsOfItsKind() {
        RubricFolder rubrics = new RubricFolder(Path.of("rubrics"));
        assertEquals(
                List.of(),
                rubrics.below("").stream()
                        .flatMap(path -> FieldCheck.of(FileKind.of(path).orElseThrow(), rubrics.outline(path)).stream())
                        .map(problem -> problem.line())
                        .toList());
    }
}
