package interviewkit.intake.docx;

import interviewkit.intake.page.FormatException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a Word file make of a paragraph, inherited from style to style. */
final class WordStyles {
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();

    /** One style as the file defines it; a level of 0 says nothing. */
    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private int heading;
        private boolean listed;
    }

    static WordStyles of(WordParts parts) throws FormatException {
        WordStyles styles = new WordStyles();
        if (parts.part(WordParts.STYLES).isPresent()) {
            try {
                styles.read(WordXml.reader(parts.part(WordParts.STYLES).get()));
            } catch (XMLStreamException e) {
                throw new FormatException("the styles of the Word file are damaged; save it again in Word", e);
            }
        }
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(WordXml.attribute(xml, "styleId"), style);
                }
                case "name" -> style.name = WordXml.attribute(xml, "val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = WordXml.attribute(xml, "val");
                case "outlineLvl" -> style.heading = WordXml.number(xml, "val") + 1;
                case "numId" -> style.listed = WordXml.number(xml, "val") > 0;
                default -> {}
            }
        }
    }

    /** The level of a heading in this style, 1 to 6; 0 for other paragraphs. */
    int heading(String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            int named = style.name.matches("heading [1-6]") ? style.name.charAt(8) - '0' : 0;
            int level = style.name.equals("title") ? 1 : Math.max(named, style.heading);
            if (level > 0) {
                return Math.min(level, 6);
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    /** Whether paragraphs in this style are items of a list. */
    boolean isListed(String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.listed || style.name.startsWith("list bullet") || style.name.startsWith("list number")) {
                return true;
            }
            style = styles.get(style.basedOn);
        }
        return false;
    }
}
