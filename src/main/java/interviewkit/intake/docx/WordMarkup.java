package interviewkit.intake.docx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Turns Word's body into simple mark-up: headings, paragraphs, list items, tables, and what is bold. */
final class WordMarkup {
    private static final int DEEPEST = 8;

    private final WordStyles styles;
    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private int depth;
    private boolean bold;
    private boolean inText;

    WordMarkup(WordStyles styles) {
        this.styles = styles;
    }

    String of(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> text(xml.getText());
                default -> {}
            }
        }
        return markup.toString();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "Fallback", "del", "moveFrom", "instrText" -> skip(xml);
            case "p" -> paragraph();
            case "pStyle" -> style = WordXml.attribute(xml, "val");
            case "ilvl" -> depth = Math.max(depth, WordXml.number(xml, "val") + 1);
            case "numId" -> depth = WordXml.number(xml, "val") == 0 ? 0 : Math.max(depth, 1);
            case "r" -> bold = false;
            case "b" -> bold = WordXml.isWord(xml) && WordXml.isOn(xml);
            case "t" -> inText = WordXml.isWord(xml);
            case "tab" -> words.append(' ');
            case "br", "cr" -> words.append("<br>");
            case "tbl" -> markup.append("<table>");
            case "tr" -> markup.append("<tr>");
            case "tc" -> markup.append("<td>");
            default -> {}
        }
    }

    /** What stands in a text box comes before the paragraph that holds the box. */
    private void paragraph() {
        if (!words.isEmpty()) {
            close();
        }
        style = "";
        depth = 0;
    }

    private void text(String text) {
        if (inText && !text.isEmpty()) {
            String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
            words.append(bold ? "<b>" + escaped + "</b>" : escaped);
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> close();
            case "tbl" -> markup.append("</table>");
            case "tr" -> markup.append("</tr>");
            case "tc" -> markup.append("</td>");
            default -> {}
        }
    }

    private void close() {
        int heading = styles.heading(style);
        int items = depth == 0 && styles.isListed(style) ? 1 : Math.min(depth, DEEPEST);
        if (heading > 0) {
            wrap("<h" + heading + ">", "</h" + heading + ">");
        } else if (items > 0) {
            wrap("<ul>".repeat(items) + "<li>", "</li>" + "</ul>".repeat(items));
        } else {
            wrap("<p>", "</p>");
        }
        words.setLength(0);
    }

    private void wrap(String before, String after) {
        markup.append(before).append(words).append(after).append('\n');
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
