package interviewkit.render.docx;

import interviewkit.document.Run;
import java.util.List;
import java.util.Optional;

/** Writes runs of words into the open paragraph. */
final class Words {
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final XmlWriter xml;

    Words(XmlWriter xml) {
        this.xml = xml;
    }

    void write(List<Run> runs) {
        boolean afterTag = false;
        for (Run run : runs) {
            boolean tag = run.mark().isTag();
            if (afterTag && tag) {
                write(" ");
            }
            write(tag ? pill(run.text()) : run.text(), CharacterStyle.of(run.mark()));
            afterTag = tag;
        }
    }

    void write(String text) {
        write(text, Optional.empty());
    }

    void write(String text, CharacterStyle style) {
        write(text, Optional.of(style));
    }

    /** An empty box to tick with a pen, and the word that it stands for. */
    void box() {
        write("☐", CharacterStyle.BOX);
    }

    void tab() {
        xml.open("w:r").leaf("w:tab").close();
    }

    private void write(String text, Optional<CharacterStyle> style) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        style.ifPresent(named -> {
            xml.open("w:rPr");
            new RunProperties(xml).style(named.id());
            xml.close();
        });
        pieces(text);
        xml.close();
    }

    /** Room between a tag's words and its outline; a frame around words has none of its own. */
    private static String pill(String label) {
        return label.isEmpty() ? "" : NO_BREAK_SPACE + label + NO_BREAK_SPACE;
    }

    /** Line breaks and tabs are elements of their own. */
    private void pieces(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                piece(text.substring(start, i));
                if (c != '\r' || !text.startsWith("\n", i + 1)) {
                    xml.leaf(c == '\t' ? "w:tab" : "w:br");
                }
                start = i + 1;
            }
        }
        piece(text.substring(start));
    }

    private void piece(String text) {
        if (!text.isEmpty()) {
            xml.open("w:t").attribute("xml:space", "preserve").text(text).close();
        }
    }
}
