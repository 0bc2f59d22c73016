package interviewkit.cli;

import interviewkit.check.KitCheck;
import interviewkit.check.Thresholds;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitPath;
import interviewkit.kit.json.KitFormatException;
import interviewkit.kit.json.KitJson;
import interviewkit.kit.json.KitLines;
import interviewkit.library.LibraryException;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.lint.LibraryLint;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.problem.json.FoundProblem;
import interviewkit.problem.json.ProblemReport;
import interviewkit.team.Team;
import interviewkit.team.TeamFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks kits and content libraries. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks kits (a kit.json, or a kit's folder) against the kit rules, and content libraries (a rubrics folder) file by file and sentence by sentence.")
final class CheckCommand implements Callable<Integer> {
    private static final Pattern LINE = Pattern.compile("^[^\n]*?:(\\d{1,9}):\\d+: ");
    private static final Pattern HEAD = Pattern.compile("^[^\n]*?: error: ");
    private static final Pattern FILE = Pattern.compile("^([^:\n]+):(\\d{1,9})(:|$)");
    private static final String RUBRICS_MARK = "areas.yaml";

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A kit.json, a kit's folder, or a rubrics folder.")
    private List<String> paths;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description = "For a person (the default), or for a pipeline.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Check kits with the thresholds of this configuration, not with those that they were made with.")
    private Path config;

    private final List<FoundProblem> found = new ArrayList<>();

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
        if (format == ReportFormat.JSON) {
            console.result(new ProblemReport(found).json());
        } else if (format == ReportFormat.SARIF) {
            console.result(new ProblemReport(found).sarif(Version.number(), KitCheck.rules()));
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
            found.add(unusable(path, e.getMessage()));
            return false;
        }
    }

    /** What could not be read is a finding too, or a pipeline would take silence for a clean kit. */
    private static FoundProblem unusable(String path, String message) {
        Matcher line = LINE.matcher(message);
        return new FoundProblem(
                path,
                line.find() ? Integer.parseInt(line.group(1)) : 1,
                "",
                new Problem("", Severity.ERROR, "", HEAD.matcher(message).replaceFirst(""), ""));
    }

    private boolean rubrics(Path folder) {
        List<Problem> problems = new LibraryLint().check(new RubricFolder(folder));
        return report(
                folder.toString(),
                problems.stream().map(problem -> inContent(folder, problem)).toList(),
                Problem::line);
    }

    /** A finding in the content begins with its file and its line. */
    private static FoundProblem inContent(Path folder, Problem problem) {
        Matcher place = FILE.matcher(problem.where());
        return place.find()
                ? new FoundProblem(place.group(1), Math.max(1, Integer.parseInt(place.group(2))), "", problem)
                : new FoundProblem(folder.toString(), 1, "", problem);
    }

    private boolean kit(Input input) {
        InterviewKit kit = new KitJson().read(input.name(), input.content());
        KitPath paths = new KitPath(kit);
        KitLines lines = KitLines.of(input.content());
        return report(
                input.name(),
                rules(kit).check(kit).stream()
                        .map(problem -> {
                            String path = paths.of(problem.where());
                            return new FoundProblem(input.name(), lines.of(path), path, problem);
                        })
                        .toList(),
                problem -> input.name() + ": " + problem.line());
    }

    /** The rules with the numbers of the configuration that is named, and else with those that the kit was made with. */
    private KitCheck rules(InterviewKit kit) {
        return config == null ? KitCheck.of(kit) : new KitCheck(Thresholds.of(Team.thresholds(TeamFile.read(config))));
    }

    private boolean report(String name, List<FoundProblem> problems, Function<Problem, String> line) {
        found.addAll(problems);
        if (format == ReportFormat.TEXT) {
            problems.forEach(one -> console.result(line.apply(one.problem())));
        }
        console.say("%s: %d errors, %d warnings, %d notes"
                .formatted(
                        name,
                        count(problems, Severity.ERROR),
                        count(problems, Severity.WARNING),
                        count(problems, Severity.NOTE)));
        return count(problems, Severity.ERROR) == 0;
    }

    private static long count(List<FoundProblem> problems, Severity severity) {
        return problems.stream()
                .filter(one -> one.problem().severity() == severity)
                .count();
    }
}
