package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters in a row that one face draws in one style.
 *
 * @param text what is drawn: every character of it is in the face
 */
record Glyphs(Face face, Style style, String text, double width) {

    static Glyphs of(Face face, Style style, String text) {
        double width = text.codePoints().mapToDouble(face::width).sum() * style.size();
        return new Glyphs(face, style, text, width);
    }

    boolean looksLike(Glyphs other) {
        return face == other.face && style.equals(other.style);
    }

    Glyphs plus(Glyphs next) {
        return new Glyphs(face, style, text + next.text, width + next.width);
    }

    static double width(List<Glyphs> row) {
        double width = 0;
        for (Glyphs glyphs : row) {
            width += glyphs.width;
        }
        return width;
    }

    /** A row in pieces that are no wider than {@code room}, or of one character; at least one piece. */
    static List<List<Glyphs>> cut(List<Glyphs> row, double room) {
        List<List<Glyphs>> pieces = new ArrayList<>();
        List<Glyphs> piece = new ArrayList<>();
        double left = room;
        for (Glyphs glyphs : row) {
            int start = 0;
            while (start < glyphs.text.length()) {
                int end = glyphs.endWithin(left, start, piece.isEmpty());
                if (end > start) {
                    piece.add(of(glyphs.face, glyphs.style, glyphs.text.substring(start, end)));
                    left -= piece.get(piece.size() - 1).width;
                    start = end;
                }
                if (start < glyphs.text.length()) {
                    pieces.add(piece);
                    piece = new ArrayList<>();
                    left = room;
                }
            }
        }
        pieces.add(piece);
        return pieces;
    }

    /** How far the characters from {@code start} reach within {@code room}; at least one of them where they must. */
    private int endWithin(double room, int start, boolean atLeastOne) {
        double used = 0;
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += face.width(codePoint) * style.size();
            if (used > room && !(atLeastOne && end == start)) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}
