package interviewkit.cli;

import interviewkit.check.KitCheck;
import interviewkit.kit.json.KitFormatException;
import interviewkit.kit.json.KitJson;
import interviewkit.library.LibraryException;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.lint.LibraryLint;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks kits and content libraries. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks kits (a kit.json, or a kit's folder) against the kit rules, and content libraries (a rubrics folder) file by file and sentence by sentence.")
final class CheckCommand implements Callable<Integer> {
    private static final String RUBRICS_MARK = "areas.yaml";

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A kit.json, a kit's folder, or a rubrics folder.")
    private List<String> paths;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExitCode code = ExitCode.DONE;
        for (String path : paths) {
            if (!check(path)) {
                code = ExitCode.FINDINGS;
            }
        }
        return code.code();
    }

    private boolean check(String path) {
        try {
            Path place = Path.of(path);
            if (Files.exists(place.resolve(RUBRICS_MARK))) {
                return rubrics(place);
            }
            Path kit = Files.isDirectory(place) ? place.resolve(KitFiles.KIT) : place;
            return kit(Input.of(kit.toString(), console.in()));
        } catch (InputException | KitFormatException | LibraryException e) {
            console.say(e.getMessage());
            return false;
        }
    }

    private boolean rubrics(Path folder) {
        return report(folder.toString(), new LibraryLint().check(new RubricFolder(folder)));
    }

    private boolean kit(Input input) {
        List<Problem> problems = KitCheck.standard().check(new KitJson().read(input.name(), input.content())).stream()
                .map(problem -> within(input.name(), problem))
                .toList();
        return report(input.name(), problems);
    }

    private boolean report(String name, List<Problem> problems) {
        problems.forEach(problem -> console.result(problem.line()));
        console.say("%s: %d errors, %d warnings, %d notes"
                .formatted(
                        name,
                        count(problems, Severity.ERROR),
                        count(problems, Severity.WARNING),
                        count(problems, Severity.NOTE)));
        return count(problems, Severity.ERROR) == 0;
    }

    private static Problem within(String kit, Problem problem) {
        return new Problem(
                problem.rule(), problem.severity(), kit + ": " + problem.where(), problem.what(), problem.fix());
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
