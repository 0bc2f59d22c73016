package interviewkit.cli;

import interviewkit.library.Library;
import interviewkit.library.yaml.LibraryFiles;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.lint.PublishedIds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a person browse the content library. */
@Command(
        name = "library",
        mixinStandardHelpOptions = true,
        description = "Shows what the content library holds: areas, competencies, questions, anchors.")
final class LibraryCommand implements Runnable {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    LibraryCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: list, show, search or publish");
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the competencies by area.")
    int list(
            @Option(names = "--summary", description = "Print counts by group and area instead.") boolean summary,
            @Mixin LibraryOptions options) {
        Library library = options.library();
        console.result(summary ? new LibraryCounts(library).text() : new LibraryText(library).list());
        return ExitCode.DONE.code();
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows one competency, round, loop or verification guide.")
    int show(
            @Parameters(paramLabel = "ID", description = "Its id, as list and search print it.") String id,
            @Mixin LibraryOptions options) {
        LibraryText text = new LibraryText(options.library());
        Optional<String> found = text.show(id);
        if (found.isEmpty()) {
            console.say(text.unknown(id));
            return ExitCode.USAGE.code();
        }
        console.result(found.get());
        return ExitCode.DONE.code();
    }

    @Command(mixinStandardHelpOptions = true, description = "Finds competencies by words of their texts.")
    int search(
            @Parameters(arity = "1..*", paramLabel = "WORDS", description = "All of them must stand in it.")
                    List<String> words,
            @Mixin LibraryOptions options) {
        List<String> found = new LibraryText(options.library()).search(words);
        found.forEach(console::result);
        if (found.isEmpty()) {
            console.say("nothing holds all of: %s (try fewer or other words)".formatted(String.join(" ", words)));
        }
        return ExitCode.DONE.code();
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Writes the ids of a rubrics folder down as published: check reports one that goes missing later.")
    int publish(@Parameters(paramLabel = "DIR", description = "The rubrics folder.") Path folder) {
        RubricFolder files = new RubricFolder(folder);
        Library library = new LibraryFiles(files).read();
        PublishedIds ids = new PublishedIds(files.name(PublishedIds.FILE), files.lines(PublishedIds.FILE));
        try {
            WholeFile.write(Path.of(ids.name()), ids.with(library).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            console.say("%s: error: cannot be written: %s".formatted(ids.name(), Messages.of(e)));
            return ExitCode.FINDINGS.code();
        }
        console.say("%s: %d ids added".formatted(ids.name(), ids.added(library).size()));
        return ExitCode.DONE.code();
    }
}
