package interviewkit.cli;

import interviewkit.team.TeamFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a team's configuration to begin with. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes a commented interview-kit.yaml, in which a team sets what all its kits have in common.")
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Where (default: the current folder).")
    private Path folder = Path.of("");

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = folder.resolve(TeamFile.NAME);
        try (InputStream sample = TeamFile.sample()) {
            Files.createDirectories(folder.toAbsolutePath());
            Files.write(file, sample.readAllBytes(), java.nio.file.StandardOpenOption.CREATE_NEW);
            console.result(file.toString());
            return ExitCode.DONE.code();
        } catch (FileAlreadyExistsException e) {
            console.say("%s: error: is there already and was left as it is (edit it, or name another folder)"
                    .formatted(file));
        } catch (IOException e) {
            console.say("%s: error: cannot be written: %s".formatted(file, Messages.of(e)));
        }
        return ExitCode.FINDINGS.code();
    }
}
