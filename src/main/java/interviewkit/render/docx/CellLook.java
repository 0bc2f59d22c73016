package interviewkit.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a cell has of its own, beside its table's style.
 *
 * @param edges rules in the order top, left, bottom, right, as the schema wants them
 * @param upright {@code top}, {@code center} or {@code bottom}
 */
record CellLook(List<Edge> edges, OptionalInt fill, String upright) {
    static final CellLook PLAIN = new CellLook(List.of(), OptionalInt.empty(), "top");

    CellLook {
        edges = List.copyOf(edges);
    }

    CellLook filled(int colour) {
        return new CellLook(edges, OptionalInt.of(colour), upright);
    }

    CellLook centred() {
        return new CellLook(edges, fill, "center");
    }

    CellLook edged(String side, Rule rule) {
        List<Edge> more = new ArrayList<>(edges);
        more.add(new Edge(side, rule));
        return new CellLook(more, fill, upright);
    }

    void write(XmlWriter xml) {
        if (!edges.isEmpty()) {
            xml.open("w:tcBorders");
            edges.forEach(edge -> edge.rule().write(xml, edge.side()));
            xml.close();
        }
        fill.ifPresent(colour -> RunProperties.shade(xml, colour));
        if (!upright.equals("top")) {
            xml.leaf("w:vAlign", upright);
        }
    }

    /** A rule at one side of the cell. */
    record Edge(String side, Rule rule) {}
}
