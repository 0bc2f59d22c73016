package interviewkit.library.yaml;

import java.util.List;

/** The files of a rubrics folder, wherever they are. Paths are relative to it, with {@code /}, and come sorted. */
public interface RubricFiles {

    /** All files below a folder, for example {@code competencies}; empty where there is no such folder. */
    List<String> below(String folder);

    boolean has(String path);

    /** A short fingerprint of all content: equal content, equal version. */
    String version();

    /**
     * A file as a record.
     *
     * @throws interviewkit.library.LibraryException where the file is missing, or is not of that shape: its message names
     *     file, line and column
     */
    <T> T read(String path, Class<T> shape);
}
