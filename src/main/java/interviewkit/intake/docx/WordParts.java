package interviewkit.intake.docx;

import interviewkit.intake.page.FormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file that matter for reading, unpacked up to a limit. */
final class WordParts {
    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    private static final Set<String> WANTED = Set.of(DOCUMENT, STYLES);
    private static final int MOST_BYTES = 40_000_000;
    private static final int MOST_ENTRIES = 10_000;
    private static final String DAMAGED =
            "the Word file is damaged; open it in Word, save it again, or paste its text into a file";

    private final Map<String, byte[]> parts = new HashMap<>();

    private WordParts() {}

    static WordParts of(byte[] file) throws FormatException {
        WordParts parts = new WordParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new FormatException(DAMAGED);
                }
                if (WANTED.contains(entry.getName())) {
                    parts.parts.put(entry.getName(), bytes(zip));
                }
                if (parts.parts.size() == WANTED.size()) {
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FormatException(DAMAGED, e);
        }
        return parts;
    }

    private static byte[] bytes(InputStream part) throws IOException, FormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > MOST_BYTES) {
                throw new FormatException(
                        "the Word file unpacks to more than 40 MB; paste the posting's text into a file");
            }
        }
        return bytes.toByteArray();
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
