package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interviewkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings for pipelines. */
class CheckFormatsTest {
    @TempDir
    private Path folder;

    private Path kit;

    @BeforeEach
    void makeABrokenKit() throws IOException {
        ProgramRun.of("generate", Fixtures.SEED.toString(), "-f", "json", "-o", folder.toString());
        kit = folder.resolve("discord-engineering-manager-audio-video-infrastructure/kit.json");
        Files.writeString(kit, Files.readString(kit).replaceFirst("\"minutes\" : 345", "\"minutes\" : 344"));
    }

    @Test
    void jsonNamesTheRuleThePlaceAndTheLine() throws IOException {
        ProgramRun ran = ProgramRun.of("check", kit.toString(), "--format", "json");
        assertEquals(1, ran.code());
        JsonNode root = new ObjectMapper().readTree(ran.out());
        assertEquals(1, root.get("errors").asInt(), ran.out());
        JsonNode finding = finding(root.get("findings"), "rule", "K34");
        assertEquals("$.loop", finding.get("path").asText());
        assertEquals("error", finding.get("severity").asText());
        assertEquals(kit.toString(), finding.get("file").asText());
        String line = Files.readAllLines(kit).get(finding.get("line").asInt() - 1);
        assertTrue(line.contains("\"loop\""), line);
        assertFalse(finding.get("fix").asText().isEmpty());
    }

    /** The parts that the SARIF 2.1.0 schema requires, the closed lists that it names, and that indexes lead somewhere. */
    @Test
    void sarifHasTheShapeThatItsSchemaAsksFor() throws IOException {
        ProgramRun ran = ProgramRun.of("check", kit.toString(), "--format", "sarif");
        assertEquals(1, ran.code());
        JsonNode root = new ObjectMapper().readTree(ran.out());
        assertEquals("2.1.0", root.get("version").asText());
        assertOnly(root, Set.of("$schema", "version", "runs"));
        JsonNode run = root.get("runs").get(0);
        assertOnly(run, Set.of("tool", "columnKind", "results"));
        assertTrue(List.of("utf16CodeUnits", "unicodeCodePoints")
                .contains(run.get("columnKind").asText()));
        JsonNode driver = run.get("tool").get("driver");
        assertOnly(driver, Set.of("name", "version", "rules"));
        assertEquals("interview-kit", driver.get("name").asText());
        driver.get("rules").forEach(rule -> {
            assertOnly(rule, Set.of("id", "shortDescription"));
            assertTrue(rule.get("shortDescription").get("text").asText().length() > 15, rule.toString());
        });
        assertTrue(run.get("results").size() > 0);
        run.get("results").forEach(result -> {
            assertOnly(result, Set.of("ruleId", "ruleIndex", "level", "message", "locations"));
            assertTrue(List.of("none", "note", "warning", "error")
                    .contains(result.get("level").asText()));
            assertEquals(
                    result.get("ruleId"),
                    driver.get("rules").get(result.get("ruleIndex").asInt()).get("id"));
            JsonNode physical = result.get("locations").get(0).get("physicalLocation");
            assertTrue(physical.get("region").get("startLine").asInt() >= 1);
            assertTrue(physical.get("artifactLocation").get("uri").asText().matches("[!-~]+"));
        });
        assertEquals(
                "error",
                finding(run.get("results"), "ruleId", "K34").get("level").asText());
    }

    @Test
    void aFileThatIsNoKitIsAFindingToo() throws IOException {
        Files.writeString(kit, "{\n\"schema\": 3, ]");
        ProgramRun ran = ProgramRun.of("check", kit.toString(), "--format", "sarif");
        assertEquals(1, ran.code());
        JsonNode result = new ObjectMapper()
                .readTree(ran.out())
                .get("runs")
                .get(0)
                .get("results")
                .get(0);
        assertEquals("unusable", result.get("ruleId").asText());
        assertEquals(
                2,
                result.get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .get("region")
                        .get("startLine")
                        .asInt());
    }

    private static JsonNode finding(JsonNode all, String field, String rule) {
        for (JsonNode one : all) {
            if (one.get(field).asText().equals(rule)) {
                return one;
            }
        }
        throw new AssertionError(rule + " is not in " + all);
    }

    private static void assertOnly(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(field -> assertTrue(fields.contains(field), field));
        fields.forEach(field -> assertTrue(node.has(field), field));
    }
}
