package interviewkit.render.docx;

import interviewkit.render.Theme.Colours;

/** Writes the table styles into the styles part: rules, fills and the room around a cell's words. */
final class TableStyles {
    private static final String PARENT = "TableNormal";

    private final XmlWriter xml;
    private final Colours colours;
    private final Rule hair;

    TableStyles(Look look, XmlWriter xml) {
        this.xml = xml;
        this.colours = look.colours();
        this.hair = Rule.solid(0.5, colours.rule());
    }

    void write() {
        parent();
        ruled();
        grid();
        facts();
        panel(TableStyle.BRIEF, Rule.solid(0.5, colours.tint()), colours.tint());
        panel(TableStyle.NOTE, Rule.solid(0.5, colours.wash()), colours.wash());
        panel(TableStyle.CAUTION, Rule.solid(0.75, colours.bonus()), colours.caution());
        script();
        form(TableStyle.FORM, "w:insideH");
        form(TableStyle.BLANKS, "w:insideV");
    }

    private void parent() {
        xml.open("w:style")
                .attribute("w:type", "table")
                .attribute("w:default", 1)
                .attribute("w:styleId", PARENT);
        xml.leaf("w:name", "Normal Table").leaf("w:uiPriority", 99).leaf("w:semiHidden");
        xml.open("w:tblPr");
        room(0, 5, 5);
        xml.close().close();
    }

    private void ruled() {
        begin(TableStyle.RULED);
        edges(hair, "w:bottom", "w:insideH");
        room(3, 0, 8);
        xml.close();
        header(Rule.solid(1, colours.accent()), colours.page());
        xml.close();
    }

    private void grid() {
        begin(TableStyle.GRID);
        edges(hair, "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV");
        room(3, 6, 6);
        xml.close();
        header(hair, colours.tint());
        xml.close();
    }

    private void facts() {
        begin(TableStyle.FACTS);
        edges(hair, "w:top", "w:bottom", "w:insideH");
        room(3, 0, 8);
        xml.close().close();
    }

    private void panel(TableStyle style, Rule frame, int fill) {
        begin(style);
        edges(frame, "w:top", "w:left", "w:bottom", "w:right");
        room(7, 10, 10);
        xml.close();
        fill(fill);
        xml.close();
    }

    private void script() {
        begin(TableStyle.SCRIPT);
        edges(Rule.solid(3, colours.accent()), "w:left");
        room(2, 12, 10);
        xml.close().close();
    }

    private void form(TableStyle style, String inside) {
        begin(style);
        edges(hair, "w:top", "w:left", "w:bottom", "w:right", inside);
        room(4, 6, 6);
        xml.close().close();
    }

    /** Starts a style and its table properties. */
    private void begin(TableStyle style) {
        xml.open("w:style").attribute("w:type", "table").attribute("w:styleId", style.id());
        xml.leaf("w:name", style.title()).leaf("w:basedOn", PARENT).leaf("w:qFormat");
        xml.open("w:tblPr");
    }

    /** What sets a header row off: the rule below it, and a fill. */
    private void header(Rule below, int fill) {
        xml.open("w:tblStylePr").attribute("w:type", "firstRow");
        xml.open("w:tcPr").open("w:tcBorders");
        below.write(xml, "w:bottom");
        xml.close();
        RunProperties.shade(xml, fill);
        xml.leaf("w:vAlign", "bottom").close().close();
    }

    private void fill(int colour) {
        xml.open("w:tcPr");
        RunProperties.shade(xml, colour);
        xml.close();
    }

    private void edges(Rule rule, String... sides) {
        xml.open("w:tblBorders");
        for (String side : sides) {
            rule.write(xml, side);
        }
        xml.close();
    }

    /** The room around a cell's words, in points. */
    private void room(double aboveAndBelow, double left, double right) {
        xml.open("w:tblCellMar");
        width("w:top", aboveAndBelow);
        width("w:left", left);
        width("w:bottom", aboveAndBelow);
        width("w:right", right);
        xml.close();
    }

    private void width(String element, double points) {
        xml.open(element)
                .attribute("w:w", Look.twips(points))
                .attribute("w:type", "dxa")
                .close();
    }
}
