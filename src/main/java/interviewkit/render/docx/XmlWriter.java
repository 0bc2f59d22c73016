package interviewkit.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes one XML part as UTF-8, straight into bytes.
 *
 * <p>The result is well-formed whatever the texts hold: a character that XML forbids (a control character, half of a
 * surrogate pair) comes out as U+FFFD, so that a reader sees that something stood there. Element and attribute names
 * are the caller's own and are not checked.
 */
final class XmlWriter {
    private final Deque<String> open = new ArrayDeque<>();
    private byte[] bytes = new byte[1 << 13];
    private int size;
    private boolean inTag;

    /** Starts a part with its root element. */
    static XmlWriter part(String root) {
        var xml = new XmlWriter();
        xml.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return xml.open(root);
    }

    XmlWriter open(String name) {
        endTag();
        put('<');
        ascii(name);
        open.push(name);
        inTag = true;
        return this;
    }

    XmlWriter close() {
        String name = open.pop();
        if (inTag) {
            inTag = false;
            ascii("/>");
        } else {
            ascii("</");
            ascii(name);
            put('>');
        }
        return this;
    }

    XmlWriter attribute(String name, String value) {
        put(' ');
        ascii(name);
        ascii("=\"");
        escape(value);
        put('"');
        return this;
    }

    XmlWriter attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    XmlWriter text(String text) {
        endTag();
        escape(text);
        return this;
    }

    /** An element that is all in its name. */
    XmlWriter leaf(String name) {
        return open(name).close();
    }

    /** An element whose one attribute is {@code w:val}, as most of Word's are. */
    XmlWriter leaf(String name, String value) {
        return open(name).attribute("w:val", value).close();
    }

    /** An element whose one attribute is {@code w:val}. */
    XmlWriter leaf(String name, long value) {
        return open(name).attribute("w:val", value).close();
    }

    /** Closes whatever is open and gives the part. */
    byte[] finish() {
        while (!open.isEmpty()) {
            close();
        }
        return Arrays.copyOf(bytes, size);
    }

    private void endTag() {
        if (inTag) {
            inTag = false;
            put('>');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                plainOrEntity(c);
            } else {
                i += wide(text, i);
            }
        }
    }

    private void plainOrEntity(char c) {
        switch (c) {
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '&' -> ascii("&amp;");
            case '"' -> ascii("&quot;");
            default -> put(c);
        }
    }

    /** Writes what stands at an index outside plain ASCII, and tells how many chars more than one that took. */
    private int wide(String text, int index) {
        int point = text.codePointAt(index);
        if (isWhiteControl(point)) {
            put(' ');
            return 0;
        }
        byte[] encoded = XmlText.legal(point).getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return Character.charCount(point) - 1;
    }

    /** Line breaks and tabs are elements in Word; where none can stand, such as in an attribute, a space has to do. */
    private static boolean isWhiteControl(int point) {
        return point == '\t' || point == '\n' || point == '\r';
    }

    private void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void put(char c) {
        reserve(1);
        bytes[size++] = (byte) c;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
