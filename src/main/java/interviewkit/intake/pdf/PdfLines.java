package interviewkit.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.pdfbox.text.TextPosition;

/** Puts the glyphs of a page together to lines, column by column. */
final class PdfLines {
    private static final double SAME_LINE = 0.5;
    private static final double SPACE = 0.2;
    private static final double GUTTER = 12;
    private static final int FEWEST_LINES = 8;

    private final int page;

    PdfLines(int page) {
        this.page = page;
    }

    List<PdfLine> of(List<TextPosition> glyphs) {
        OptionalDouble gutter = gutter(glyphs);
        if (gutter.isEmpty()) {
            return lines(glyphs);
        }
        List<PdfLine> lines = new ArrayList<>(lines(glyphs.stream()
                .filter(g -> g.getXDirAdj() < gutter.getAsDouble())
                .toList()));
        lines.addAll(lines(glyphs.stream()
                .filter(g -> g.getXDirAdj() >= gutter.getAsDouble())
                .toList()));
        return lines;
    }

    private List<PdfLine> lines(List<TextPosition> glyphs) {
        List<TextPosition> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<PdfLine> lines = new ArrayList<>();
        List<TextPosition> row = new ArrayList<>();
        for (TextPosition glyph : sorted) {
            if (!row.isEmpty() && glyph.getYDirAdj() - row.get(0).getYDirAdj() > SAME_LINE * glyph.getHeightDir() + 1) {
                add(row, lines);
                row.clear();
            }
            row.add(glyph);
        }
        add(row, lines);
        return lines;
    }

    private void add(List<TextPosition> row, List<PdfLine> lines) {
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        StringBuilder text = new StringBuilder();
        boolean bold = true;
        double end = Double.NaN;
        for (TextPosition glyph : row) {
            if (glyph.getXDirAdj() - end > SPACE * glyph.getFontSizeInPt() && !text.isEmpty() && !endsWithSpace(text)) {
                text.append(' ');
            }
            text.append(glyph.getUnicode());
            end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
            bold = bold && (isBold(glyph) || glyph.getUnicode().isBlank());
        }
        if (!text.toString().isBlank()) {
            TextPosition first = row.get(0);
            lines.add(new PdfLine(
                    text.toString().strip(),
                    page,
                    first.getXDirAdj(),
                    end,
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    bold));
        }
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return text.charAt(text.length() - 1) == ' ';
    }

    private static boolean isBold(TextPosition glyph) {
        String name = glyph.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|semibold).*");
    }

    /** The middle of the empty strip between two columns, if nearly no line crosses it. */
    private OptionalDouble gutter(List<TextPosition> glyphs) {
        List<PdfLine> rows = lines(glyphs);
        if (rows.size() < FEWEST_LINES) {
            return OptionalDouble.empty();
        }
        double left = rows.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = rows.stream().mapToDouble(PdfLine::right).max().orElse(0);
        for (double x = left + (right - left) * 0.25; x < left + (right - left) * 0.75; x += GUTTER / 3) {
            if (isEmptyStrip(glyphs, rows.size(), x)) {
                return OptionalDouble.of(x + GUTTER / 2);
            }
        }
        return OptionalDouble.empty();
    }

    private static boolean isEmptyStrip(List<TextPosition> glyphs, int rows, double x) {
        long inside = glyphs.stream()
                .filter(g -> g.getXDirAdj() < x + GUTTER
                        && g.getXDirAdj() + g.getWidthDirAdj() > x
                        && !g.getUnicode().isBlank())
                .count();
        long before = rowsWith(glyphs, 0, x);
        long after = rowsWith(glyphs, x + GUTTER, Double.MAX_VALUE);
        return inside == 0 && before > rows * 0.4 && after > rows * 0.4;
    }

    private static long rowsWith(List<TextPosition> glyphs, double from, double to) {
        return glyphs.stream()
                .filter(g -> g.getXDirAdj() >= from && g.getXDirAdj() < to)
                .mapToLong(g -> Math.round(g.getYDirAdj() / 3))
                .distinct()
                .count();
    }
}
