package interviewkit.library.yaml;

import interviewkit.library.LibraryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rubrics that the build packed into the jar: the same files, already read once, because a program that has just started
 * takes seconds to read so much YAML or JSON.
 */
public final class PackedRubrics implements RubricFiles {
    static final String RESOURCE = "/interviewkit/rubrics.bin";

    private final byte[] pack;
    private final String version;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final RecordBytes records = new RecordBytes();

    private PackedRubrics(byte[] pack) {
        this.pack = pack;
        RecordBytes.Source head = new RecordBytes.Source(pack, 0);
        int contents = head.number();
        version = head.text();
        RecordBytes.Source list = new RecordBytes.Source(pack, contents);
        for (int left = list.number(); left > 0; left--) {
            places.put(list.text(), list.number());
        }
    }

    /** @throws LibraryException where the program was built without them */
    public static PackedRubrics load() {
        try (InputStream in = PackedRubrics.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new LibraryException(
                        "the program was built without its rubrics (build it with Maven, or point --rubrics at a folder)");
            }
            return new PackedRubrics(in.readAllBytes());
        } catch (IOException e) {
            throw new LibraryException("the program's own rubrics cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> below(String folder) {
        return places.keySet().stream()
                .filter(path -> folder.isEmpty() || path.startsWith(folder + "/"))
                .sorted()
                .toList();
    }

    @Override
    public boolean has(String path) {
        return places.containsKey(path);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public <T> T read(String path, Class<T> shape) {
        Integer place = places.get(path);
        if (place == null) {
            throw new LibraryException("rubrics/" + path + ": error: is missing from the program's own rubrics");
        }
        return records.read(shape, new RecordBytes.Source(pack, place));
    }
}
