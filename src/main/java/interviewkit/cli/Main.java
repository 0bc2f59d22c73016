package interviewkit.cli;

import interviewkit.library.LibraryException;
import interviewkit.plan.UnknownChoiceException;
import interviewkit.team.TeamException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: a function of its arguments and three streams. Only {@link #main} exits. */
@Command(
        name = "interview-kit",
        description = "Turns job postings into structured interview plans and scoring rubrics.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            GenerateCommand.class,
            RenderCommand.class,
            InspectCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            InitCommand.class,
            LibraryCommand.class
        })
public final class Main implements Runnable {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.in, out, err, args));
    }

    /** @return the exit code */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Console console = new Console(in, out, err);
        CommandLine line = new CommandLine(new Main(console), new Commands(console));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((trouble, command, parsed) -> answer(console, trouble));
        try {
            return line.execute(args);
        } catch (Error fault) {
            return console.fault(fault);
        }
    }

    /** Trouble with the content and a choice that does not exist are the user's to mend, whatever the command. */
    private static int answer(Console console, Exception trouble) {
        if (trouble instanceof LibraryException || trouble instanceof TeamException) {
            console.say(trouble.getMessage());
            return ExitCode.FINDINGS.code();
        }
        if (trouble instanceof UnknownChoiceException) {
            console.say(trouble.getMessage());
            return ExitCode.USAGE.code();
        }
        return console.fault(trouble);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "say what to do: generate, render, inspect, diff, check, init or library (see 'interview-kit --help')");
    }

    /** The console that the commands were given. */
    Console console() {
        return console;
    }
}
