package interviewkit.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip file anew with its entries sorted and all of one time, so that equal contents make equal files. */
final class SteadyZip {
    /** Not the first day that the format knows: for that one Java adds a field which depends on the time zone. */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    static byte[] rewrite(byte[] zip) throws IOException {
        return write(read(zip));
    }

    private static SortedMap<String, byte[]> read(byte[] zip) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] write(SortedMap<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> content : entries.entrySet()) {
                var entry = new ZipEntry(content.getKey());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(content.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
