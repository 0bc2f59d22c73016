package interviewkit.cli;

import interviewkit.intake.Intake;
import interviewkit.lexicon.Lexicon;
import interviewkit.library.Library;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.LibraryFiles;
import interviewkit.library.yaml.PackedRubrics;
import interviewkit.library.yaml.RubricFiles;
import interviewkit.library.yaml.RubricFolder;
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

    private RubricFiles files;
    private Library library;

    Library library() {
        if (library == null) {
            library = new LibraryFiles(files()).read();
        }
        return library;
    }

    /** A reader of postings, with this content's words. */
    Postings postings(Console console) {
        return new Postings(new Intake(lexicon()), console.in(), Optional.empty());
    }

    Lexicon lexicon() {
        return LexiconFiles.read(files());
    }

    private RubricFiles files() {
        if (files == null) {
            files = rubrics == null ? PackedRubrics.load() : new RubricFolder(rubrics);
        }
        return files;
    }
}
