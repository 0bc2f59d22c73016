package interviewkit.cli;

import interviewkit.check.KitCheck;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitPath;
import interviewkit.kit.KitTeam;
import interviewkit.kit.json.KitFormatException;
import interviewkit.kit.json.KitJson;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.render.Logo;
import interviewkit.render.LogoException;
import interviewkit.render.Theme.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a kit's documents from its {@code kit.json} alone, without the posting or the library. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Makes a kit's documents from its kit.json alone, edited or not.")
final class RenderCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "KIT", description = "A kit.json, a kit's folder, or - for standard input.")
    private String kit;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Put the documents here (default: beside the kit.json).")
    private Path output;

    private Set<FileFormat> formats = EnumSet.of(FileFormat.DOCX, FileFormat.PDF);

    @Option(names = "--paper", paramLabel = "SIZE", description = "a4 or letter (default: as generate chooses).")
    private Paper paper;

    @Option(names = "--anyway", description = "Make the documents even where the kit breaks a rule at error level.")
    private boolean anyway;

    @Option(names = "--overwrite", description = "Replace documents even if somebody has changed them.")
    private boolean overwrite;

    @Spec
    private CommandSpec command;

    RenderCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description = "docx, pdf (the default is both).")
    void formats(Set<FileFormat> wished) {
        if (wished.contains(FileFormat.JSON)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--format: render makes documents from a kit.json, and no kit.json (give docx or pdf; to make a kit.json anew, generate)");
        }
        formats = wished;
    }

    @Override
    public Integer call() {
        try {
            Path given = Path.of(kit);
            Path file = Files.isDirectory(given) ? given.resolve(KitFiles.KIT) : given;
            Input input = Input.of(file.toString(), console.in());
            InterviewKit read = new KitJson().read(input.name(), input.content());
            return (mayBeDrawn(read, input.name()) && draw(read, folder(input, file))
                            ? ExitCode.DONE
                            : ExitCode.FINDINGS)
                    .code();
        } catch (InputException | KitFormatException e) {
            console.say(e.getMessage());
            return ExitCode.FINDINGS.code();
        } catch (IOException e) {
            console.say("error: the documents cannot be written: " + Messages.of(e));
            return ExitCode.FINDINGS.code();
        }
    }

    private boolean mayBeDrawn(InterviewKit read, String name) {
        List<Problem> errors = KitCheck.of(read).check(read).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        KitPath paths = new KitPath(read);
        errors.forEach(problem -> console.say("%s: %s: %s".formatted(name, paths.of(problem.where()), problem.line())));
        if (!errors.isEmpty() && !anyway) {
            console.say(
                    "%s: error: breaks %d rules at error level; nothing was written (mend them, or --anyway to make the documents as they are)"
                            .formatted(name, errors.size()));
        }
        return errors.isEmpty() || anyway;
    }

    /** The picture that the kit names, which lies beside it. */
    private static Optional<Logo> logo(InterviewKit read, Path folder) throws InputException {
        Optional<Path> file = read.team().flatMap(KitTeam::logo).map(folder::resolve);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Logo.of(Files.readAllBytes(file.get())));
        } catch (LogoException e) {
            throw new InputException("%s: error: %s (%s)".formatted(file.get(), e.getMessage(), e.fix()));
        } catch (IOException e) {
            throw new InputException(
                    "%s: error: the kit's logo is not there, or cannot be read (put it back, or take \"logo\" out of kit.json)"
                            .formatted(file.get()));
        }
    }

    /** Where the kit is. */
    private static Path folder(Input input, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return input.name().equals(file.toString()) ? folder : Path.of("").toAbsolutePath();
    }

    /** A document that somebody has filled in or changed is never replaced unasked; other files are never touched. */
    private boolean draw(InterviewKit read, Path beside) throws IOException, InputException {
        Path folder = output == null ? beside : output;
        KitFolder target = new KitFolder(folder);
        Map<String, byte[]> files = KitFiles.documents(read, formats, KitFiles.paper(paper, read), logo(read, beside));
        Optional<String> obstacle = overwrite
                ? Optional.empty()
                : target.obstacle(files::containsKey, "choose another folder with -o, or --overwrite to replace them");
        if (obstacle.isPresent()) {
            console.say(obstacle.get());
            return false;
        }
        target.add(files);
        console.result(folder.toString());
        return true;
    }
}
