package interviewkit.cli;

import interviewkit.team.TeamFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the team's configuration is. */
final class TeamOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "The team's configuration (default: the nearest interview-kit.yaml, from the posting's folder upwards).")
    private Path config;

    /** The configuration for a posting, if there is one. */
    Optional<Path> file(String posting) {
        if (config != null) {
            return Optional.of(config);
        }
        Path here = Path.of("").toAbsolutePath();
        Path folder = posting.equals(Input.STANDARD_INPUT)
                ? here
                : here.resolve(posting).getParent();
        return TeamFile.above(folder == null ? here : folder);
    }
}
