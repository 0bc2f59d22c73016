package interviewkit.cli;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.json.KitFormatException;
import interviewkit.kit.json.KitJson;
import interviewkit.library.LibraryException;
import interviewkit.pipeline.KitMaker;
import interviewkit.plan.PlanException;
import interviewkit.plan.PlanOptions;
import interviewkit.revision.KitDifference;
import interviewkit.revision.json.DifferenceJson;
import interviewkit.spelling.KitSpelling;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two postings or two kits. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Compares two postings, or two kits, in terms of items, competencies and questions.")
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A posting's file, a kit.json, a kit's folder, or - for standard input.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one of the same kind.")
    private String now;

    @Option(names = "--format", paramLabel = "text|json", description = "For a person (the default), or JSON.")
    private Format format = Format.TEXT;

    @Mixin
    private LibraryOptions content;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Input before = input(old);
            Input after = input(now);
            if (isKit(before) != isKit(after)) {
                console.say(
                        "error: %s is a kit and %s is a posting (compare two postings or two kits; 'generate -f json' makes the posting's kit)"
                                .formatted(isKit(before) ? old : now, isKit(before) ? now : old));
                return ExitCode.USAGE.code();
            }
            InterviewKit first = kit(before, PlanOptions.standard());
            InterviewKit second =
                    kit(after, PlanOptions.standard().inLanguage(first.english().word()));
            tell(compared(first, second));
            return ExitCode.DONE.code();
        } catch (InputException | KitFormatException | LibraryException | PlanException e) {
            console.say(e.getMessage());
            return ExitCode.FINDINGS.code();
        }
    }

    /** Spelling is no difference: where it is not the same, both are compared in the American one. */
    private KitDifference compared(InterviewKit first, InterviewKit second) {
        if (first.english() == second.english()) {
            return KitDifference.of(first, second);
        }
        console.say("%s is in %s and %s in %s; spelling is not compared"
                .formatted(old, first.english().word(), now, second.english().word()));
        KitSpelling spelling = new KitSpelling(content::spelling, List.of());
        return KitDifference.of(spelling.american(first), spelling.american(second));
    }

    private void tell(KitDifference difference) {
        if (format == Format.JSON) {
            console.result(DifferenceJson.of(difference));
        } else {
            difference.lines().forEach(console::result);
        }
    }

    private Input input(String argument) throws InputException {
        Path place = Path.of(argument);
        return Input.of((Files.isDirectory(place) ? place.resolve(KitFiles.KIT) : place).toString(), console.in());
    }

    /** A kit names its schema; a job board's JSON does not. */
    private static boolean isKit(Input input) {
        String start = new String(input.content(), 0, Math.min(input.content().length, 400), StandardCharsets.UTF_8);
        return start.stripLeading().startsWith("{") && start.contains("\"interview-kit/");
    }

    private InterviewKit kit(Input input, PlanOptions options) throws InputException {
        if (isKit(input)) {
            return new KitJson().read(input.name(), input.content());
        }
        List<Postings.Read> read = content.postings(console).read(input);
        if (read.size() > 1) {
            throw new InputException("%s: error: holds %d postings (save the two to compare in files of their own)"
                    .formatted(input.name(), read.size()));
        }
        return new KitMaker(content.library(), content.mapper())
                .make(read.get(0).posting(), read.get(0).sha256(), options);
    }
}
