package interviewkit.library.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** What a kind of file holds, as a JSON Schema: editors complete fields and mark mistakes with it. */
public final class JsonSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonSchema() {}

    /** The name of the schema's file. */
    public static String fileName(FileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
    }

    public static String of(FileKind kind) {
        return of(kind.files(), kind.record());
    }

    /**
     * The schema of a file that is read into a record.
     *
     * @param files which files it is
     */
    public static String of(String files, Class<?> record) {
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "interview-kit: " + files);
        root.setAll(node(Schema.of(record)));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode node(Schema schema) {
        if (schema instanceof Schema.Fields fields) {
            return fields(fields);
        }
        ObjectNode node = JSON.objectNode();
        if (schema instanceof Schema.ListOf list) {
            node.put("type", "array").set("items", node(list.of()));
        } else if (schema instanceof Schema.MapOf map) {
            node.put("type", "object").set("additionalProperties", node(map.of()));
        } else if (schema instanceof Schema.Text text) {
            node.put("type", "string");
            if (!text.words().isEmpty()) {
                text.words().forEach(node.putArray("enum")::add);
            }
        } else {
            node.put("type", schema instanceof Schema.Whole ? "integer" : "boolean");
        }
        return node;
    }

    private static ObjectNode fields(Schema.Fields fields) {
        ObjectNode node = JSON.objectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        fields.fields().forEach((name, field) -> {
            properties.set(name, node(field.schema()));
            if (field.needed()) {
                required.add(name);
            }
        });
        node.set("required", required);
        return node.put("additionalProperties", false);
    }
}
