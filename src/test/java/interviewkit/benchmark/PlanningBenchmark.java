package interviewkit.benchmark;

import interviewkit.intake.Intake;
import interviewkit.intake.PostingFile;
import interviewkit.library.Library;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.LibraryFiles;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.mapping.Mapper;
import interviewkit.mapping.PostingMap;
import interviewkit.plan.InterviewPlan;
import interviewkit.plan.PlanOptions;
import interviewkit.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the loop for a mapped posting takes to be planned once the program is warm. At most 50 ms are promised. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PlanningBenchmark {
    private static final String BOARDS = "src/test/resources/interviewkit/intake/boards/";

    @Param({"seeds/discord-engineering-manager-av.txt", BOARDS + "greenhouse.json", BOARDS + "personio.xml"})
    public String file;

    private Planner planner;
    private PostingMap map;

    @Setup
    public void load() throws IOException {
        RubricFolder rubrics = new RubricFolder(Path.of("rubrics"));
        Library library = new LibraryFiles(rubrics).read();
        planner = new Planner(library);
        map = new Mapper(library)
                .map(new Intake(LexiconFiles.read(rubrics))
                        .read(new PostingFile()
                                .pages("posting", Files.readAllBytes(Path.of(file)))
                                .get(0)));
    }

    @Benchmark
    public InterviewPlan plan() {
        return planner.plan(map, PlanOptions.standard());
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PlanningBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
