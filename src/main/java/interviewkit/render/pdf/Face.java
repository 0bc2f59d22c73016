package interviewkit.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** One font file: which characters it has and how wide they are. Shared by all documents and threads. */
final class Face {
    private final BaseFont font;

    private Face(BaseFont font) {
        this.font = font;
    }

    /**
     * Reads a font.
     *
     * @param name the file's name, ending in {@code .ttf}
     * @param number tells the subsets of different faces apart
     */
    static Face read(String name, byte[] bytes, int number) {
        try {
            BaseFont font =
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
            font.setSecureRandom(new SameEachTime(number));
            // The set that OpenPDF writes is incomplete, which is worse than none.
            font.setIncludeCidSet(false);
            return new Face(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("font %s cannot be used".formatted(name), e);
        }
    }

    boolean has(int codePoint) {
        return font.charExists(codePoint);
    }

    /** The width as a share of the type size. */
    double width(int codePoint) {
        return font.getWidth(codePoint) / 1000.0;
    }

    BaseFont font() {
        return font;
    }

    /** Names the subsets of a font: OpenPDF asks for random letters, and equal documents need equal ones. */
    private static final class SameEachTime extends SecureRandom {
        private final double always;

        SameEachTime(int number) {
            this.always = (number + 0.5) / 26;
        }

        @Override
        public double nextDouble() {
            return always;
        }
    }
}
