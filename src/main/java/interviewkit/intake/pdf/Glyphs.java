package interviewkit.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the glyphs of a page, up to a limit. */
final class Glyphs extends PDFTextStripper {
    private static final int MOST = 200_000;

    private final List<TextPosition> glyphs = new ArrayList<>();

    List<TextPosition> of(PDDocument document, int page) throws IOException {
        glyphs.clear();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return List.copyOf(glyphs);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (glyphs.size() < MOST && glyph.getDir() == 0) {
            glyphs.add(glyph);
        }
    }
}
