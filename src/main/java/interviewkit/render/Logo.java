package interviewkit.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture at the head of a document's first page, in the bytes of its file. Never changed once made.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Logo(byte[] content, Format format, int width, int height) {
    /** How high it stands, in points, unless it would be too wide. */
    private static final double HEIGHT = 34;

    private static final double MOST_WIDTH = 220;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PIXELS = 4000;

    /** The formats that Word and PDF both show. */
    public enum Format {
        PNG("png", "image/png", 0x89, 'P', 'N', 'G'),
        JPEG("jpg", "image/jpeg", 0xFF, 0xD8, 0xFF);

        private final String extension;
        private final String contentType;
        private final int[] head;

        Format(String extension, String contentType, int... head) {
            this.extension = extension;
            this.contentType = contentType;
            this.head = head;
        }

        public String extension() {
            return extension;
        }

        public String contentType() {
            return contentType;
        }

        private boolean begins(byte[] content) {
            for (int i = 0; i < head.length; i++) {
                if (content.length <= i || (content[i] & 0xFF) != head[i]) {
                    return false;
                }
            }
            return true;
        }

        private static Optional<Format> of(byte[] content) {
            return java.util.Arrays.stream(values())
                    .filter(format -> format.begins(content))
                    .findFirst();
        }
    }

    /** @throws LogoException where it cannot be shown */
    public static Logo of(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new LogoException(
                    "has %d kB, more than 1024".formatted((content.length + 1023) / 1024),
                    "save a smaller one; it is printed as high as three lines");
        }
        Format format = Format.of(content)
                .orElseThrow(
                        () -> new LogoException("is neither a PNG nor a JPEG picture", "save it as one of the two"));
        try {
            return read(content, format);
        } catch (LogoException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw broken();
        }
    }

    /** Its size is looked at before the rest is read, which a small file may blow up to more than there is room for. */
    private static Logo read(byte[] content, Format format) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            Logo logo = new Logo(content, format, reader.getWidth(0), reader.getHeight(0));
            if (Math.max(logo.width, logo.height) > MOST_PIXELS) {
                throw new LogoException(
                        "has %d by %d pixels".formatted(logo.width, logo.height),
                        "save it with at most %d on its longer side".formatted(MOST_PIXELS));
            }
            reader.read(0);
            return logo;
        }
    }

    private static LogoException broken() {
        return new LogoException(
                "cannot be read as a picture", "open it in a picture editor and save it anew, in RGB colours");
    }

    /** The name of its copy beside a kit. */
    public String fileName() {
        return "logo." + format.extension;
    }

    /** Its height on the page, in points. */
    public double shownHeight() {
        return Math.min(HEIGHT, MOST_WIDTH * height / width);
    }

    /** Its width on the page, in points. */
    public double shownWidth() {
        return shownHeight() * width / height;
    }
}
