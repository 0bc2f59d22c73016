package interviewkit.library.packed;

import interviewkit.lexicon.Lexicon;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The rubrics that the build packed into the jar. Each competency is read when it is first asked for. */
public final class PackedRubrics {
    private static final String CONTENT = "content";
    private static final String COMPETENCIES = "competencies/";

    private final Content content;

    private PackedRubrics(Content content) {
        this.content = content;
    }

    /**
     * All but the competencies.
     *
     * @param library without competencies
     * @param competencies their ids
     */
    private record Content(Library library, List<String> competencies, Lexicon lexicon) {}

    /** @throws interviewkit.library.LibraryException where the program was built without them */
    public static PackedRubrics load() {
        return new PackedRubrics(new Pack<>(Content.class).read(CONTENT));
    }

    public Library library() {
        Pack<Competency> competencies = new Pack<>(Competency.class);
        return content.library().with(new Shelf<>(content.competencies(), id -> competencies.read(COMPETENCIES + id)));
    }

    public Lexicon lexicon() {
        return content.lexicon();
    }

    /** @param classes the folder of the compiled classes */
    public static void write(Library library, Lexicon lexicon, Path classes) throws IOException {
        List<String> ids = library.competencies().stream().map(Competency::id).toList();
        Pack.write(new Content(library.with(List.of()), ids, lexicon), CONTENT, classes);
        for (Competency competency : library.competencies()) {
            Pack.write(competency, COMPETENCIES + competency.id(), classes);
        }
    }
}
