package interviewkit.render.docx;

import interviewkit.document.Block.Table.Align;
import java.util.List;

/** Writes how a paragraph is set. The schema wants the calls in the order in which the methods stand here. */
final class ParagraphProperties {
    private final XmlWriter xml;

    ParagraphProperties(XmlWriter xml) {
        this.xml = xml;
    }

    ParagraphProperties style(String id) {
        xml.leaf("w:pStyle", id);
        return this;
    }

    ParagraphProperties keepNext() {
        xml.leaf("w:keepNext");
        return this;
    }

    ParagraphProperties keepLines() {
        xml.leaf("w:keepLines");
        return this;
    }

    ParagraphProperties newPage() {
        xml.leaf("w:pageBreakBefore");
        return this;
    }

    ParagraphProperties list(int number) {
        xml.open("w:numPr").leaf("w:numId", number).close();
        return this;
    }

    /** A rule at one side. */
    ParagraphProperties rule(String side, Rule rule) {
        xml.open("w:pBdr");
        rule.write(xml, side);
        xml.close();
        return this;
    }

    ParagraphProperties tab(String kind, int position) {
        xml.open("w:tabs");
        stop(kind, position);
        xml.close();
        return this;
    }

    /** Stops at these places, from left to right. */
    ParagraphProperties tabs(List<Integer> positions) {
        if (!positions.isEmpty()) {
            xml.open("w:tabs");
            positions.forEach(position -> stop("left", position));
            xml.close();
        }
        return this;
    }

    private void stop(String kind, int position) {
        xml.open("w:tab").attribute("w:val", kind).attribute("w:pos", position).close();
    }

    /** Space above and below, in points. */
    ParagraphProperties spacing(double before, double after) {
        xml.open("w:spacing")
                .attribute("w:before", Look.twips(before))
                .attribute("w:after", Look.twips(after))
                .close();
        return this;
    }

    /** Space above and below in points, and lines of one height by Word's rule of that name. */
    ParagraphProperties spacing(double before, double after, int line, String rule) {
        xml.open("w:spacing")
                .attribute("w:before", Look.twips(before))
                .attribute("w:after", Look.twips(after))
                .attribute("w:line", line)
                .attribute("w:lineRule", rule)
                .close();
        return this;
    }

    /** Space at the left in points; the first line starts further left by what hangs. */
    ParagraphProperties indent(double left, double hanging) {
        xml.open("w:ind")
                .attribute("w:left", Look.twips(left))
                .attribute("w:hanging", Look.twips(hanging))
                .close();
        return this;
    }

    ParagraphProperties align(Align align) {
        switch (align) {
            case LEFT -> {}
            case CENTRE -> xml.leaf("w:jc", "center");
            case RIGHT -> xml.leaf("w:jc", "right");
        }
        return this;
    }

    ParagraphProperties outline(int level) {
        xml.leaf("w:outlineLvl", level);
        return this;
    }
}
