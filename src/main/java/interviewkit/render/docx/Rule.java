package interviewkit.render.docx;

/**
 * A rule beside a paragraph, around a cell or around words.
 *
 * @param kind Word's name for how it is drawn
 * @param eighths how thick it is, in eighths of a point
 * @param space its distance from the text in points
 */
record Rule(String kind, int eighths, int space, int colour) {

    static Rule solid(double thick, int colour) {
        return new Rule("single", Look.eighths(thick), 0, colour);
    }

    static Rule dashed(double thick, int colour) {
        return new Rule("dashSmallGap", Look.eighths(thick), 0, colour);
    }

    static Rule twofold(double thick, int colour) {
        return new Rule("double", Look.eighths(thick), 0, colour);
    }

    Rule at(int points) {
        return new Rule(kind, eighths, points, colour);
    }

    /** Writes it as the element of a side, or {@code w:bdr} around words. */
    void write(XmlWriter xml, String element) {
        xml.open(element)
                .attribute("w:val", kind)
                .attribute("w:sz", eighths)
                .attribute("w:space", space)
                .attribute("w:color", Look.hex(colour))
                .close();
    }
}
