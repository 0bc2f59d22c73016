package interviewkit.benchmark;

import interviewkit.intake.Intake;
import interviewkit.intake.PostingFile;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.LibraryFiles;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.mapping.Mapper;
import interviewkit.mapping.PostingMap;
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

/** How long all items of a posting take to be mapped once the program is warm. At most 30 ms are promised. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class MappingBenchmark {
    @Param({"seeds/discord-engineering-manager-av.txt", "src/test/resources/interviewkit/intake/boards/greenhouse.json"
    })
    public String file;

    private Mapper mapper;
    private Posting posting;

    @Setup
    public void load() throws IOException {
        RubricFolder rubrics = new RubricFolder(Path.of("rubrics"));
        mapper = new Mapper(new LibraryFiles(rubrics).read());
        byte[] bytes = Files.readAllBytes(Path.of(file));
        posting = new Intake(LexiconFiles.read(rubrics))
                .read(new PostingFile().pages("posting", bytes).get(0));
    }

    @Benchmark
    public PostingMap map() {
        return mapper.map(posting);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(MappingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
