package interviewkit.library.yaml;

import interviewkit.problem.NearWords;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Compares a file with what a file of its kind holds, field by field, and names every difference at once. */
public final class FieldCheck {
    /** The rule that a field breaks which is unknown, missing, or holds something else than it should. */
    public static final String RULE = "L02";

    private final Outline outline;
    private final List<Problem> problems = new ArrayList<>();

    private FieldCheck(Outline outline) {
        this.outline = outline;
    }

    public static List<Problem> of(FileKind kind, Outline outline) {
        return of(kind.record(), outline);
    }

    /** @param record what the file is read into */
    public static List<Problem> of(Class<?> record, Outline outline) {
        FieldCheck check = new FieldCheck(outline);
        check.compare(outline.root(), Schema.of(record), "the file");
        return List.copyOf(check.problems);
    }

    private void compare(Node node, Schema schema, String what) {
        if (schema instanceof Schema.Fields fields) {
            fields(node, fields, what);
        } else if (schema instanceof Schema.MapOf map) {
            entries(node, map, what);
        } else if (schema instanceof Schema.ListOf list) {
            list(node, list, what);
        } else {
            scalar(node, schema, what);
        }
    }

    private void fields(Node node, Schema.Fields schema, String what) {
        if (!(node instanceof MappingNode mapping)) {
            say(node, what + " holds no fields", "write \"name: value\", one field a line");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = Outline.key(entry);
            twice(entry, key, seen);
            Schema.Field field = schema.fields().get(key);
            if (field == null) {
                say(
                        entry.getKeyNode(),
                        "field \"%s\" is unknown".formatted(key),
                        advice(key, schema.fields().keySet(), "there are "));
            } else {
                compare(entry.getValueNode(), field.schema(), "field \"%s\"".formatted(key));
            }
        }
        schema.fields().forEach((name, field) -> {
            if (field.needed() && !seen.contains(name)) {
                say(node, "field \"%s\" is missing".formatted(name), "add it; the schema says what it holds");
            }
        });
    }

    private void entries(Node node, Schema.MapOf schema, String what) {
        if (!(node instanceof MappingNode mapping)) {
            say(node, what + " holds no entries with keys", "write \"key: value\", one entry a line");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = Outline.key(entry);
            twice(entry, key, seen);
            compare(entry.getValueNode(), schema.of(), "entry \"%s\"".formatted(key));
        }
    }

    private void twice(NodeTuple entry, String key, Set<String> seen) {
        if (!seen.add(key)) {
            say(entry.getKeyNode(), "\"%s\" stands here twice".formatted(key), "keep one of the two");
        }
    }

    private void list(Node node, Schema.ListOf schema, String what) {
        if (!(node instanceof SequenceNode list)) {
            say(node, what + " is no list", "begin each entry with \"- \"");
            return;
        }
        list.getValue().forEach(entry -> compare(entry, schema.of(), "an entry of " + what));
    }

    private void scalar(Node node, Schema schema, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            say(
                    node,
                    what + " is no text, a colon or a bracket in it was read as a sign",
                    "put the text into quotation marks, or into a \">-\" block");
            return;
        }
        String value = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            say(node, what + " is empty", "fill it in, or leave it out if it may be left out");
        } else if (schema instanceof Schema.Text text) {
            if (!text.words().isEmpty() && !text.words().contains(value)) {
                say(node, "%s is \"%s\"".formatted(what, value), advice(value, text.words(), "use one of: "));
            }
        } else if (schema instanceof Schema.Whole && !scalar.getTag().equals(Tag.INT)) {
            say(node, "%s is \"%s\", not a whole number".formatted(what, value), "write digits only");
        } else if (schema instanceof Schema.Truth && !scalar.getTag().equals(Tag.BOOL)) {
            say(node, "%s is \"%s\", not true or false".formatted(what, value), "write true or false");
        }
    }

    /** The nearest of the words there, or all of them in the order in which they are written. */
    private static String advice(String word, Collection<String> known, String all) {
        return NearWords.of(word, known).stream()
                .findFirst()
                .map("did you mean %s?"::formatted)
                .orElseGet(() -> all + String.join(", ", known));
    }

    private void say(Node node, String what, String fix) {
        problems.add(new Problem(RULE, Severity.ERROR, outline.place(node), what, fix));
    }
}
