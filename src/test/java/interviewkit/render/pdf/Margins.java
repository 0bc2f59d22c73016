package interviewkit.render.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.render.Theme;

/** Checks that nothing is clipped by the paper's edge or stands where nothing should. */
final class Margins {
    private static final double TOLERANCE = 0.3;
    /** Letters hang below their baseline by no more than this. */
    private static final double DESCENT = 6;

    private Margins() {}

    static void assertKept(ReadBack pdf, Theme.Paper paper) {
        Theme.Margins margins = Theme.standard(paper).margins();
        for (ReadBack.Glyph glyph : pdf.glyphs()) {
            if (glyph.isBlank()) {
                continue;
            }
            assertTrue(glyph.x() >= margins.left() - TOLERANCE, () -> "left of the margin: " + glyph);
            assertTrue(
                    glyph.right() <= paper.width() - margins.right() + TOLERANCE,
                    () -> "right of the margin: " + glyph);
            boolean furniture = glyph.baseline() < 36 || glyph.baseline() > paper.height() - 36;
            assertTrue(furniture || glyph.baseline() > margins.top(), () -> "above the margin: " + glyph);
            assertTrue(
                    furniture || glyph.baseline() < paper.height() - margins.bottom() + DESCENT - 3,
                    () -> "below the margin: " + glyph);
            assertTrue(glyph.baseline() > 24 && glyph.baseline() < paper.height() - 24, () -> "clipped: " + glyph);
        }
    }
}
