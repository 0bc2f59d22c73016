package interviewkit.library.packed;

import interviewkit.library.LibraryException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records of one type that the build keeps beside the classes, and the program reads. */
public final class Pack<T extends Record> {
    private static final String FOLDER = "/interviewkit/rubrics/";

    private final Class<T> type;
    private RecordBytes.Reading reading;

    public Pack(Class<T> type) {
        this.type = type;
    }

    /**
     * A record by its name.
     *
     * @throws LibraryException where the program was built without it
     */
    public T read(String name) {
        try (InputStream in = Pack.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new LibraryException(
                        "the program was built without its rubrics (build it with Maven, or point --rubrics at a folder)");
            }
            return type.cast(reading().from(new Source(in.readAllBytes())));
        } catch (IOException e) {
            throw new LibraryException("the program's own rubrics cannot be read: " + e.getMessage(), e);
        }
    }

    /** Worked out when it is first needed. Several threads may do so at once: all get the same. */
    private RecordBytes.Reading reading() {
        if (reading == null) {
            reading = new RecordBytes().of(type);
        }
        return reading;
    }

    /** @param classes the folder of the compiled classes */
    public static void write(Record record, String name, Path classes) throws IOException {
        Path file = classes.resolve(FOLDER.substring(1) + name);
        Files.createDirectories(file.getParent());
        Files.write(file, PackWriter.pack(record));
    }
}
