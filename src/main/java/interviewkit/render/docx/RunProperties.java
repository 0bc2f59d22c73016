package interviewkit.render.docx;

import java.util.Locale;
import java.util.Set;

/** Writes how words are set. The schema wants the calls in the order in which the methods stand here. */
final class RunProperties {
    /** Languages that Word keeps apart from all others, with faces and line breaks of their own. */
    private static final Set<String> EAST_ASIAN = Set.of("ja", "ko", "zh");

    private final XmlWriter xml;

    RunProperties(XmlWriter xml) {
        this.xml = xml;
    }

    RunProperties style(String id) {
        xml.leaf("w:rStyle", id);
        return this;
    }

    RunProperties face(String name) {
        xml.open("w:rFonts")
                .attribute("w:ascii", name)
                .attribute("w:hAnsi", name)
                .attribute("w:eastAsia", name)
                .attribute("w:cs", name)
                .close();
        return this;
    }

    RunProperties bold() {
        xml.leaf("w:b").leaf("w:bCs");
        return this;
    }

    RunProperties light() {
        xml.leaf("w:b", 0).leaf("w:bCs", 0);
        return this;
    }

    RunProperties italic() {
        xml.leaf("w:i").leaf("w:iCs");
        return this;
    }

    RunProperties colour(int colour) {
        xml.leaf("w:color", Look.hex(colour));
        return this;
    }

    RunProperties halfPoints(int size) {
        xml.leaf("w:sz", size).leaf("w:szCs", size);
        return this;
    }

    /** A type size of the theme. */
    RunProperties size(double size) {
        return halfPoints(Look.halfPoints(size));
    }

    RunProperties underline(int colour) {
        xml.open("w:u").attribute("w:val", "single").attribute("w:color", Look.hex(colour));
        xml.close();
        return this;
    }

    RunProperties framed(Rule rule) {
        rule.write(xml, "w:bdr");
        return this;
    }

    RunProperties shaded(int colour) {
        shade(xml, colour);
        return this;
    }

    RunProperties language(String tag) {
        xml.open("w:lang").attribute("w:val", tag);
        if (EAST_ASIAN.contains(Locale.forLanguageTag(tag).getLanguage())) {
            xml.attribute("w:eastAsia", tag);
        }
        xml.close();
        return this;
    }

    /** A plain fill, of words or of a cell. */
    static void shade(XmlWriter xml, int colour) {
        xml.open("w:shd")
                .attribute("w:val", "clear")
                .attribute("w:color", "auto")
                .attribute("w:fill", Look.hex(colour))
                .close();
    }
}
