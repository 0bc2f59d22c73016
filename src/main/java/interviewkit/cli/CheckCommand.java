package interviewkit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks kits and content libraries. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks kits (kit.json, or a kit's folder) against the kit rules, and rubrics folders.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A kit.json, a kit's folder, or a rubrics folder.")
    private List<String> paths;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.say("not yet: " + paths);
        return ExitCode.FAULT.code();
    }
}
