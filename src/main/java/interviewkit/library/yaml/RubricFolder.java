package interviewkit.library.yaml;

import interviewkit.library.LibraryException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rubrics as a folder of YAML files, as people edit them. Paths are relative to it, with {@code /}, and come sorted. */
public final class RubricFolder {
    private final Path root;
    private final StrictReader reader = StrictReader.yaml();

    public RubricFolder(Path root) {
        this.root = root;
    }

    /** All files below a folder, for example {@code competencies}; empty where there is no such folder. */
    public List<String> below(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LibraryException(start + ": error: cannot be listed: " + e.getMessage(), e);
        }
    }

    boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    /** A short fingerprint of all content: equal content, equal version. */
    String version() {
        Fingerprint fingerprint = new Fingerprint();
        for (String path : below("")) {
            fingerprint.add(path, bytes(path));
        }
        return fingerprint.text();
    }

    /**
     * A file as a record.
     *
     * @throws LibraryException where the file is missing, or is not of that shape: its message names file, line and column
     */
    <T> T read(String path, Class<T> shape) {
        return reader.read(root.resolve(path).toString(), bytes(path), shape);
    }

    /** A file as it is written. */
    public Outline outline(String path) {
        return Outline.of(root.resolve(path).toString(), new String(bytes(path), StandardCharsets.UTF_8));
    }

    /** How places name a file. */
    public String name(String path) {
        return root.resolve(path).toString();
    }

    /** The lines of a text file; none where there is no such file. */
    public List<String> lines(String path) {
        return has(path)
                ? new String(bytes(path), StandardCharsets.UTF_8).lines().toList()
                : List.of();
    }

    private byte[] bytes(String path) {
        Path file = root.resolve(path);
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new LibraryException(
                    file + ": error: is missing (restore it, or point --rubrics at a whole folder)", e);
        } catch (IOException e) {
            throw new LibraryException(file + ": error: cannot be read: " + e.getMessage(), e);
        }
    }
}
