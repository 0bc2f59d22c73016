package interviewkit.render.docx;

/** The font table: what may stand in for the document's face where that is not installed. */
final class FontTable {
    private final XmlWriter xml = XmlWriter.part("w:fonts");

    byte[] write() {
        xml.attribute("xmlns:w", Namespaces.WORD);
        xml.open("w:font").attribute("w:name", Look.FACE);
        xml.leaf("w:altName", Look.STAND_IN)
                .leaf("w:family", "swiss")
                .leaf("w:pitch", "variable")
                .close();
        xml.open("w:font").attribute("w:name", Look.SYMBOLS);
        xml.leaf("w:family", "swiss").leaf("w:pitch", "variable").close();
        return xml.finish();
    }
}
