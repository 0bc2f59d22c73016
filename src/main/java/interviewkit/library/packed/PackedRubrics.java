package interviewkit.library.packed;

import interviewkit.lexicon.Lexicon;
import interviewkit.lexicon.SpellingWords;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.QuestionPattern;
import interviewkit.library.Shelf;
import interviewkit.library.VerificationGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The rubrics that the build packed into the jar. Each competency, pattern and guide is read when it is first asked for. */
public final class PackedRubrics {
    private static final String CONTENT = "content";
    private static final String LEXICON = "lexicon";
    private static final String SPELLING = "spelling";
    private static final String COMPETENCIES = "competencies/";
    private static final String PATTERNS = "patterns/";
    private static final String GUIDES = "verification/";

    private final Content content;

    private PackedRubrics(Content content) {
        this.content = content;
    }

    /**
     * All but the competencies, patterns and guides, which take long to read.
     *
     * @param library without them
     * @param competencies their ids
     * @param patterns their ids
     * @param guides their ids
     */
    private record Content(Library library, List<String> competencies, List<String> patterns, List<String> guides) {}

    /** @throws interviewkit.library.LibraryException where the program was built without them */
    public static PackedRubrics load() {
        return new PackedRubrics(new Pack<>(Content.class).read(CONTENT));
    }

    public Library library() {
        return content.library()
                .with(
                        shelf(Competency.class, COMPETENCIES, content.competencies()),
                        shelf(QuestionPattern.class, PATTERNS, content.patterns()),
                        shelf(VerificationGuide.class, GUIDES, content.guides()));
    }

    private static <T extends Record> Shelf<T> shelf(Class<T> type, String folder, List<String> ids) {
        Pack<T> pack = new Pack<>(type);
        return new Shelf<>(ids, id -> pack.read(folder + id));
    }

    public Lexicon lexicon() {
        return new Pack<>(Lexicon.class).read(LEXICON);
    }

    /** Read by itself: most kits do without it. */
    public static SpellingWords spelling() {
        return new Pack<>(SpellingWords.class).read(SPELLING);
    }

    /** @param classes the folder of the compiled classes */
    public static void write(Library library, Lexicon lexicon, SpellingWords spelling, Path classes)
            throws IOException {
        Content content = new Content(
                library.with(List.of(), List.of(), List.of()),
                library.competencies().stream().map(Competency::id).toList(),
                library.patterns().stream().map(QuestionPattern::id).toList(),
                library.verification().stream().map(VerificationGuide::id).toList());
        Pack.write(content, CONTENT, classes);
        Pack.write(lexicon, LEXICON, classes);
        Pack.write(spelling, SPELLING, classes);
        for (QuestionPattern pattern : library.patterns()) {
            Pack.write(pattern, PATTERNS + pattern.id(), classes);
        }
        for (VerificationGuide guide : library.verification()) {
            Pack.write(guide, GUIDES + guide.id(), classes);
        }
        for (Competency competency : library.competencies()) {
            Pack.write(competency, COMPETENCIES + competency.id(), classes);
        }
    }
}
