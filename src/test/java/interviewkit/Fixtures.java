package interviewkit;

import interviewkit.intake.Intake;
import interviewkit.library.Library;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.LibraryFiles;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.mapping.Mapper;
import interviewkit.posting.Posting;
import interviewkit.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What many tests start from: the shipped library, the reader, and the seed. */
public final class Fixtures {
    public static final Path SEED = Path.of("seeds/discord-engineering-manager-av.txt");

    private static final RubricFolder RUBRICS = new RubricFolder(Path.of("rubrics"));
    private static final Library LIBRARY = new LibraryFiles(RUBRICS).read();
    private static final Mapper MAPPER = new Mapper(LIBRARY);
    private static final Intake INTAKE = new Intake(LexiconFiles.read(RUBRICS));

    private Fixtures() {}

    public static Library library() {
        return LIBRARY;
    }

    /** For the shipped library, but made from it anew. */
    public static Mapper mapper() {
        return MAPPER;
    }

    public static Posting posting(String text) {
        return INTAKE.read(new SourceText("posting.txt", text));
    }

    public static Posting seed() {
        try {
            return INTAKE.read(new SourceText(SEED.getFileName().toString(), Files.readString(SEED)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
