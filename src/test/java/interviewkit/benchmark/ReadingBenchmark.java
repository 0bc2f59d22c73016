package interviewkit.benchmark;

import interviewkit.intake.Intake;
import interviewkit.intake.PostingFile;
import interviewkit.intake.page.Page;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.posting.Posting;
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

/** How long one posting takes to be read once the program is warm, from its bytes to its items. At most 20 ms are promised. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    private static final String BOARDS = "src/test/resources/interviewkit/intake/boards/";

    /** The seed has lost its line breaks; the others come from job boards. */
    @Param({"seeds/discord-engineering-manager-av.txt", BOARDS + "greenhouse.json", BOARDS + "personio.xml"})
    public String file;

    private final Intake intake = new Intake(LexiconFiles.read(new RubricFolder(Path.of("rubrics"))));
    private final PostingFile files = new PostingFile();
    private byte[] bytes = {};

    @Setup
    public void load() throws IOException {
        bytes = Files.readAllBytes(Path.of(file));
    }

    @Benchmark
    public Posting read() {
        Page page = files.pages("posting", bytes).get(0);
        return intake.read(page);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
