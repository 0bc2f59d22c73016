package interviewkit.library.yaml;

import interviewkit.library.LibraryException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file as it is written: every value with its place, also of a file that is not as it should be. */
public final class Outline {
    private final String name;
    private final Node root;

    private Outline(String name, Node root) {
        this.name = name;
        this.root = root;
    }

    /**
     * The outline of a file.
     *
     * @param name how places name the file
     * @throws LibraryException where the text is no YAML
     */
    public static Outline of(String name, String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new LibraryException(name + ":1:1: error: the file is empty", null);
            }
            return new Outline(name, root);
        } catch (MarkedYAMLException e) {
            throw new LibraryException(place(name, e.getProblemMark()) + ": error: is no YAML: " + e.getProblem(), e);
        }
    }

    /** The place of the file itself. */
    public String name() {
        return name;
    }

    /**
     * Where a value stands, as {@code file:line:column}; the nearest place around it where there is no such value.
     *
     * @param steps field names and indexes, from the outside in
     */
    public String at(Object... steps) {
        Node node = root;
        for (Object step : steps) {
            Optional<Node> next = step(node, step);
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return place(node);
    }

    /** The text of a field of the whole file. */
    public Optional<String> text(String field) {
        return step(root, field)
                .flatMap(node -> node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty());
    }

    /** A list on one line, {@code [a, b]}, with the name of the field that it is in. */
    public record OneLineList(String where, String field, List<String> entries) {}

    /** Every list that is written on one line, in order. */
    public List<OneLineList> oneLineLists() {
        List<OneLineList> found = new ArrayList<>();
        collect(root, "", found);
        return found;
    }

    Node root() {
        return root;
    }

    String place(Node node) {
        return place(name, node.getStartMark());
    }

    private static String place(String name, Mark mark) {
        return mark == null ? name : "%s:%d:%d".formatted(name, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private void collect(Node node, String field, List<OneLineList> found) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> collect(entry.getValueNode(), key(entry), found));
        } else if (node instanceof SequenceNode list) {
            if (list.getFlowStyle() == FlowStyle.FLOW) {
                found.add(new OneLineList(place(list), field, texts(list)));
            }
            list.getValue().forEach(entry -> collect(entry, field, found));
        }
    }

    private static List<String> texts(SequenceNode list) {
        return list.getValue().stream()
                .filter(ScalarNode.class::isInstance)
                .map(entry -> ((ScalarNode) entry).getValue())
                .toList();
    }

    private static Optional<Node> step(Node node, Object step) {
        if (node instanceof SequenceNode list && step instanceof Integer index) {
            return index < list.getValue().size() ? Optional.of(list.getValue().get(index)) : Optional.empty();
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(entry -> key(entry).equals(step.toString()))
                    .map(NodeTuple::getValueNode)
                    .findFirst();
        }
        return Optional.empty();
    }

    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
