package interviewkit.cli;

import interviewkit.intake.Intake;
import interviewkit.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which postings are meant. */
final class PostingOptions {
    @Parameters(arity = "1..*", paramLabel = "POSTING", description = "A posting's file; - reads standard input.")
    private List<String> arguments;

    @Option(
            names = "--job",
            paramLabel = "ID",
            description = "Of a file that holds many postings, such as a job board's answer, take this one.")
    private String job;

    List<String> arguments() {
        return arguments;
    }

    Postings reader(Lexicon lexicon, Console console) {
        return new Postings(new Intake(lexicon), console.in(), Optional.ofNullable(job));
    }
}
