package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Chooses the face for every character and measures words. */
final class Typesetter {
    private static final String ELLIPSIS = "…";

    private final Fonts fonts;

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Printable text as it will be drawn. What cannot be seen is left out, what no font has is replaced. */
    List<Glyphs> set(String text, Style style) {
        List<Glyphs> row = new ArrayList<>(1);
        Open open = new Open(style);
        text.codePoints().filter(Printable::isDrawn).forEach(codePoint -> {
            Fonts.Glyph glyph = fonts.glyph(Printable.isSpace(codePoint) ? ' ' : codePoint, style.weight());
            if (open.face != glyph.face()) {
                open.closeInto(row);
                open.face = glyph.face();
            }
            open.add(glyph.codePoint());
        });
        open.closeInto(row);
        return row;
    }

    double width(String text, Style style) {
        return Glyphs.width(set(text, style));
    }

    /** One line of text, cut short with an ellipsis where it is wider than {@code width}. */
    List<Glyphs> fit(String text, Style style, double width) {
        List<Glyphs> whole = set(text, style);
        if (Glyphs.width(whole) <= width) {
            return whole;
        }
        double room = width - width(ELLIPSIS, style);
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next), style);
            if (used > room) {
                break;
            }
            end = next;
        }
        return set(text.substring(0, end).stripTrailing() + ELLIPSIS, style);
    }

    /** Characters that wait for the next change of face. */
    private static final class Open {
        private final Style style;
        private final StringBuilder text = new StringBuilder();
        private double width;
        private Face face;

        Open(Style style) {
            this.style = style;
        }

        void add(int codePoint) {
            text.appendCodePoint(codePoint);
            width += face.width(codePoint) * style.size();
        }

        void closeInto(List<Glyphs> row) {
            if (text.length() > 0) {
                row.add(new Glyphs(face, style, text.toString(), width));
                text.setLength(0);
                width = 0;
            }
        }
    }
}
