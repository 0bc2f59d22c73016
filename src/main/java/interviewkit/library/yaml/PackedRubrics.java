package interviewkit.library.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interviewkit.library.LibraryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The rubrics that the build packed into the jar: the same files as one JSON document, because YAML is slow to read. */
public final class PackedRubrics implements RubricFiles {
    static final String RESOURCE = "/interviewkit/rubrics.json";

    private final JsonNode files;
    private final String version;
    private final StrictReader reader = StrictReader.json();

    private PackedRubrics(JsonNode pack) {
        files = pack.path("files");
        version = pack.path("version").asText();
    }

    /** @throws LibraryException where the program was built without them */
    public static PackedRubrics load() {
        try (InputStream in = PackedRubrics.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new LibraryException(
                        "the program was built without its rubrics (build it with Maven, or point --rubrics at a folder)");
            }
            return new PackedRubrics(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new LibraryException("the program's own rubrics cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> below(String folder) {
        List<String> paths = new ArrayList<>();
        files.fieldNames().forEachRemaining(path -> {
            if (folder.isEmpty() || path.startsWith(folder + "/")) {
                paths.add(path);
            }
        });
        return paths.stream().sorted().toList();
    }

    @Override
    public boolean has(String path) {
        return files.has(path);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public <T> T read(String path, Class<T> shape) {
        JsonNode file = files.get(path);
        if (file == null) {
            throw new LibraryException("rubrics/" + path + ": error: is missing from the program's own rubrics");
        }
        return reader.read("rubrics/" + path, file, shape);
    }
}
