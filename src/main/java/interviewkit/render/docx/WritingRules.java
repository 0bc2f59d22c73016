package interviewkit.render.docx;

/**
 * Rules to write on with a pen.
 *
 * <p>They are underlined tabs in a control's placeholder: they print, they are gone as soon as somebody types, and they
 * hold no words. The size of their style sets them as far apart as handwriting needs; what is typed there instead has
 * lines of the usual height.
 */
record WritingRules(int lines) {
    private static final double HANDWRITING = 21;
    private static final String ROOM = "\u00A0";

    /** The type size that has lines of handwriting's height. */
    static int halfPoints() {
        return Look.halfPointsOfLine(HANDWRITING);
    }

    /** Writes them from the left of the open paragraph to its tab stop; the box around them is the lowest. */
    void write(XmlWriter xml) {
        xml.open("w:r").open("w:rPr");
        new RunProperties(xml).style(CharacterStyle.WRITING_RULE.id());
        xml.close();
        for (int i = 1; i < lines; i++) {
            xml.leaf("w:tab").leaf("w:br");
        }
        xml.close();
        new Words(xml).write(ROOM, CharacterStyle.PLACEHOLDER);
    }

    /** How much height they take. */
    long height() {
        return Math.round(20 * HANDWRITING * lines);
    }
}
