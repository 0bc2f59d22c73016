package interviewkit.pipeline;

import interviewkit.library.Library;
import interviewkit.library.packed.PackedRubrics;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.LibraryFiles;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.mapping.Mapper;
import java.io.IOException;
import java.nio.file.Path;

/** A step of the build: reads a rubrics folder once, so that the program need not, and works out what mapping starts from. */
public final class ContentPacker {
    private ContentPacker() {}

    /** @param args the rubrics folder, and the folder of the compiled classes */
    public static void main(String[] args) throws IOException {
        RubricFolder rubrics = new RubricFolder(Path.of(args[0]));
        Path classes = Path.of(args[1]);
        Library library = new LibraryFiles(rubrics).read();
        PackedRubrics.write(library, LexiconFiles.read(rubrics), LexiconFiles.spelling(rubrics), classes);
        Mapper.pack(library, classes);
    }
}
