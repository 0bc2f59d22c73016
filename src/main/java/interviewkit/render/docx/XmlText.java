package interviewkit.render.docx;

import java.util.stream.Collectors;

/** What XML can carry: not every string is a text, and what is not must be seen to be missing. */
final class XmlText {
    private static final String REPLACEMENT = "\uFFFD";

    private XmlText() {}

    /** The character, or U+FFFD for a control character, half of a surrogate pair and the like. */
    static String legal(int point) {
        return isLegal(point) ? Character.toString(point) : REPLACEMENT;
    }

    static String legal(String text) {
        return text.codePoints().mapToObj(XmlText::legal).collect(Collectors.joining());
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' ' && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point <= 0xFFFD
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
