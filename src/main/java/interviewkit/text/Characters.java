package interviewkit.text;

/** What counts as white space in a posting: more than Java's own idea, because web pages are full of other kinds. */
public final class Characters {
    private Characters() {}

    /** White space, the no-break kinds, zero-width marks and the byte order mark included. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u2060';
    }
}
