package interviewkit.problem.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interviewkit.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All findings of a run, for a pipeline: as a plain list, or as SARIF 2.1.0, which code hosts show beside the lines.
 *
 * <p>Equal findings give equal bytes.
 */
public final class ProblemReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<FoundProblem> problems;

    public ProblemReport(List<FoundProblem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** {@code {"errors", "warnings", "notes", "findings": [{file, line, path, rule, severity, where, message, fix}]}}. */
    public byte[] json() {
        ObjectNode root = mapper.createObjectNode();
        root.put("errors", count(Severity.ERROR));
        root.put("warnings", count(Severity.WARNING));
        root.put("notes", count(Severity.NOTE));
        ArrayNode findings = root.putArray("findings");
        for (FoundProblem found : problems) {
            findings.addObject()
                    .put("file", found.file())
                    .put("line", found.line())
                    .put("path", found.path())
                    .put("rule", found.problem().rule())
                    .put("severity", found.problem().severity().word())
                    .put("where", found.problem().where())
                    .put("message", found.problem().what())
                    .put("fix", found.problem().fix());
        }
        return bytes(root);
    }

    /**
     * @param version of the program
     * @param rules what each rule asks for, by its number
     */
    public byte[] sarif(String version, Map<String, String> rules) {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "interview-kit").put("version", version);
        List<String> ids = ruleIds(rules);
        ArrayNode described = driver.putArray("rules");
        for (String id : ids) {
            ObjectNode rule = described.addObject().put("id", id);
            rule.putObject("shortDescription").put("text", rules.getOrDefault(id, "The file can be used."));
        }
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        problems.forEach(found -> result(results.addObject(), found, ids));
        return bytes(root);
    }

    private List<String> ruleIds(Map<String, String> rules) {
        TreeSet<String> ids = new TreeSet<>(new TreeMap<>(rules).keySet());
        problems.forEach(found -> ids.add(id(found)));
        return new ArrayList<>(ids);
    }

    /** What has no number still needs a name here. */
    private static String id(FoundProblem found) {
        return found.problem().rule().isEmpty() ? "unusable" : found.problem().rule();
    }

    private static void result(ObjectNode result, FoundProblem found, List<String> ids) {
        result.put("ruleId", id(found));
        result.put("ruleIndex", ids.indexOf(id(found)));
        result.put("level", found.problem().severity().word());
        String fix =
                found.problem().fix().isEmpty() ? "" : " (" + found.problem().fix() + ")";
        String where = found.problem().where().isEmpty() ? "" : found.problem().where() + ": ";
        result.putObject("message").put("text", where + found.problem().what() + fix);
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(found.file()));
        physical.putObject("region").put("startLine", found.line());
        if (!found.path().isEmpty()) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", found.path());
        }
    }

    /** A path as a relative or absolute URI reference: forward slashes, and nothing that a URI does not hold. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte one : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xFF);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || "/-._~".indexOf(letter) >= 0);
            uri.append(plain ? String.valueOf(letter) : "%%%02X".formatted(one & 0xFF));
        }
        return uri.toString();
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(found -> found.problem().severity() == severity)
                .count();
    }

    private byte[] bytes(ObjectNode root) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return (mapper.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }
}
