package interviewkit.cli;

import interviewkit.intake.Intake;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.json.KitJson;
import interviewkit.library.LibraryException;
import interviewkit.pipeline.KitMaker;
import interviewkit.plan.PlanException;
import interviewkit.plan.PlanOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes interview kits. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Makes an interview kit from each posting: plan, guides with scorecards, rubric, candidate's guide.")
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "POSTING", description = "A posting's file; - reads standard input.")
    private List<String> postings;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Put the kit's folder here (default: the current folder).")
    private Path output = Path.of("");

    @Option(
            names = "--loop",
            paramLabel = "VARIANT",
            description = "short, standard (the default) or thorough, where the role has it.")
    private String loop = PlanOptions.STANDARD;

    @Mixin
    private LibraryOptions content;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Postings reader = new Postings(new Intake(content.lexicon()), console.in());
            KitMaker maker = new KitMaker(content.library());
            ExitCode code = ExitCode.DONE;
            for (String argument : postings) {
                if (!generate(argument, reader, maker)) {
                    code = ExitCode.FINDINGS;
                }
            }
            return code.code();
        } catch (LibraryException e) {
            console.say(e.getMessage());
            return ExitCode.FINDINGS.code();
        }
    }

    private boolean generate(String argument, Postings reader, KitMaker maker) {
        try {
            Postings.Read read = reader.read(argument);
            InterviewKit kit = maker.make(read.posting(), read.sha256(), new PlanOptions(loop));
            WholeFile.write(output.resolve(read.input().base()).resolve("kit.json"), new KitJson().write(kit));
            return true;
        } catch (InputException | PlanException e) {
            console.say(e.getMessage());
            return false;
        } catch (IOException e) {
            console.say("%s: error: cannot be written: %s".formatted(output, Messages.of(e)));
            return false;
        }
    }
}
