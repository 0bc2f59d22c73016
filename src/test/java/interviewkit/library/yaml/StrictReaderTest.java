package interviewkit.library.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.library.LibraryException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReaderTest {
    record Tool(String name, int minutes, Optional<List<String>> alsoCalled) {}

    @Test
    void aFieldThatMayBeLeftOutMay() {
        assertEquals(new Tool("Salt", 3, Optional.empty()), read("name: Salt\nminutes: 3\n"));
        assertEquals(
                new Tool("Salt", 3, Optional.of(List.of("SaltStack"))),
                read("name: Salt\nminutes: 3\nalso-called: [SaltStack]\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes: 3                              | field \"name\" is missing or empty",
                "name: Salt                              | minutes",
                "name: Salt\\nminutes: 3\\nnmae: x       | nmae",
                "name: Salt\\nname: Chef\\nminutes: 3    | Duplicate field 'name'",
                "name: Salt\\nminutes: many              | many",
                "name: ~\\nminutes: 3                    | field \"name\" is missing or empty",
            })
    void whatWouldHaveToBeGuessedIsRefusedWithItsPlace(String yaml, String says) {
        LibraryException e = assertThrows(LibraryException.class, () -> read(yaml.replace("\\n", "\n")));
        assertTrue(e.getMessage().startsWith("tools/salt.yaml:"), e.getMessage());
        assertTrue(e.getMessage().contains(says), e.getMessage());
    }

    private static Tool read(String yaml) {
        return StrictReader.yaml().read("tools/salt.yaml", yaml.getBytes(StandardCharsets.UTF_8), Tool.class);
    }
}
