package interviewkit.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The faces that come with the program. Every weight is a chain: what the text face lacks, a face with more characters
 * draws; what none of them has becomes {@link #REPLACEMENT}, so nothing vanishes without a trace.
 */
final class Fonts {
    /** Stands for a character that no face has; the last face of every chain has it. */
    static final int REPLACEMENT = 0xFFFD;

    private final Map<Weight, List<Face>> chains;

    private Fonts(Map<Weight, List<Face>> chains) {
        this.chains = chains;
    }

    /** The kinds of type on a page. */
    enum Weight {
        REGULAR,
        SEMIBOLD,
        ITALIC
    }

    /** What is drawn for a character, and the face that has it. */
    record Glyph(Face face, int codePoint) {}

    /** The bundled fonts, read once for all threads. */
    static Fonts bundled() {
        return Bundled.FONTS;
    }

    /** How to draw a character. */
    Glyph glyph(int codePoint, Weight weight) {
        List<Face> chain = chains.get(weight);
        for (Face face : chain) {
            if (face.has(codePoint)) {
                return new Glyph(face, codePoint);
            }
        }
        return new Glyph(chain.get(chain.size() - 1), REPLACEMENT);
    }

    /** Read when first asked for, and only then. */
    private static final class Bundled {
        static final Fonts FONTS = read();

        private static Fonts read() {
            Face more = face("DejaVuSans.ttf", 3);
            Map<Weight, List<Face>> chains = new EnumMap<>(Weight.class);
            chains.put(Weight.REGULAR, List.of(face("SourceSans3-Regular.ttf", 0), more));
            chains.put(Weight.SEMIBOLD, List.of(face("SourceSans3-Semibold.ttf", 1), more));
            chains.put(Weight.ITALIC, List.of(face("SourceSans3-It.ttf", 2), more));
            return new Fonts(chains);
        }

        private static Face face(String name, int number) {
            try (InputStream in = Fonts.class.getResourceAsStream("/interviewkit/fonts/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("font %s is missing from the program".formatted(name));
                }
                return Face.read(name, in.readAllBytes(), number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
