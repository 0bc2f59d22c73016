package interviewkit.render.docx;

/** The numbering part: the two kinds of bulleted list, which the list styles refer to by number. */
final class Numbering {
    /** Lists in running text and in panels. */
    static final int FLOW = 1;
    /** Lists in table cells, where there is less room. */
    static final int CELL = 2;

    private final XmlWriter xml = XmlWriter.part("w:numbering");

    byte[] write(Look look) {
        xml.attribute("xmlns:w", Namespaces.WORD);
        bullets(FLOW, ParagraphStyle.LIST_BULLET, 14, look);
        bullets(CELL, ParagraphStyle.TABLE_BULLET, 9, look);
        use(FLOW);
        use(CELL);
        return xml.finish();
    }

    private void bullets(int number, ParagraphStyle style, double indent, Look look) {
        xml.open("w:abstractNum").attribute("w:abstractNumId", number);
        xml.leaf("w:multiLevelType", "hybridMultilevel");
        xml.open("w:lvl").attribute("w:ilvl", 0);
        xml.leaf("w:start", 1)
                .leaf("w:numFmt", "bullet")
                .leaf("w:pStyle", style.id())
                .leaf("w:lvlText", "•")
                .leaf("w:lvlJc", "left");
        xml.open("w:pPr");
        new ParagraphProperties(xml).indent(indent, indent);
        xml.close().open("w:rPr");
        new RunProperties(xml).face(Look.FACE).colour(look.colours().accent());
        xml.close().close().close();
    }

    private void use(int number) {
        xml.open("w:num").attribute("w:numId", number);
        xml.leaf("w:abstractNumId", number).close();
    }
}
