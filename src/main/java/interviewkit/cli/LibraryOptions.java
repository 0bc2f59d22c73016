package interviewkit.cli;

import interviewkit.intake.Intake;
import interviewkit.lexicon.Lexicon;
import interviewkit.lexicon.SpellingWords;
import interviewkit.library.Library;
import interviewkit.library.packed.PackedRubrics;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.LibraryFiles;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.mapping.Mapper;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the content comes from: the program's own, or a folder. */
final class LibraryOptions {
    @Option(
            names = "--rubrics",
            paramLabel = "DIR",
            description = "Use the content library in this folder instead of the program's own.")
    private Path rubrics;

    private Content content;

    /** What was read, once for each run. */
    private record Content(Library library, Lexicon lexicon) {}

    Library library() {
        return content().library();
    }

    /** A reader of postings, with this content's words. */
    Postings postings(Console console) {
        return new Postings(new Intake(lexicon()), console.in(), Optional.empty());
    }

    Lexicon lexicon() {
        return content().lexicon();
    }

    /** How this content's words are spelt in American English. */
    SpellingWords spelling() {
        return rubrics == null ? PackedRubrics.spelling() : LexiconFiles.spelling(new RubricFolder(rubrics));
    }

    /** Maps to {@link #library()}. */
    Mapper mapper() {
        return rubrics == null ? Mapper.packed(library()) : new Mapper(library());
    }

    private Content content() {
        if (content == null) {
            content = rubrics == null ? own() : folder(new RubricFolder(rubrics));
        }
        return content;
    }

    private static Content own() {
        PackedRubrics own = PackedRubrics.load();
        return new Content(own.library(), own.lexicon());
    }

    private static Content folder(RubricFolder folder) {
        return new Content(new LibraryFiles(folder).read(), LexiconFiles.read(folder));
    }
}
