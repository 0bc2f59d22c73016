package interviewkit.library.yaml;

import interviewkit.library.LibraryException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A step of the build: packs a rubrics folder into the one file that {@link PackedRubrics} reads. */
public final class RubricPacker {
    private RubricPacker() {}

    /** @param args the rubrics folder, and the folder of the compiled classes */
    public static void main(String[] args) throws IOException {
        pack(Path.of(args[0]), Path.of(args[1] + PackedRubrics.RESOURCE));
    }

    /** The place of the contents, the version, every file, the contents. */
    static void pack(Path rubrics, Path target) throws IOException {
        RubricFolder folder = new RubricFolder(rubrics);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Map<String, Integer> places = new LinkedHashMap<>();
        out.writeInt(0);
        RecordBytes.write(folder.version(), out);
        for (String path : folder.below("")) {
            places.put(path, out.size());
            RecordBytes.write(folder.read(path, kind(path).record()), out);
        }
        int contents = out.size();
        RecordBytes.write(places, out);
        byte[] pack = bytes.toByteArray();
        ByteBuffer.wrap(pack).putInt(contents);
        Files.createDirectories(target.getParent());
        Files.write(target, pack);
    }

    private static FileKind kind(String path) {
        return FileKind.of(path)
                .orElseThrow(() -> new LibraryException("rubrics/" + path + ": error: no file of this name is read"));
    }
}
