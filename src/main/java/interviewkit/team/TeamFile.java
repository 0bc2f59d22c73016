package interviewkit.team;

import interviewkit.library.LibraryException;
import interviewkit.library.yaml.FieldCheck;
import interviewkit.library.yaml.Outline;
import interviewkit.library.yaml.StrictReader;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A team's configuration as it is written: its settings, and where each stands. What it says about the content is compared
 * with a library in {@link Team}.
 *
 * @param outline nothing where the file holds only comments
 */
public record TeamFile(Path file, TeamSettings settings, Optional<Outline> outline) {
    public static final String NAME = "interview-kit.yaml";

    /** A commented configuration to begin with; it sets nothing until a line is uncommented. */
    public static InputStream sample() {
        return TeamFile.class.getResourceAsStream(NAME);
    }

    /** The configuration of a folder: its own, or that of the nearest folder around it. */
    public static Optional<Path> above(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** @throws TeamException where it cannot be read, with a line for each thing that is wrong */
    public static TeamFile read(Path file) {
        byte[] content = content(file);
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"))) {
            return new TeamFile(file, parsed(file, "{}".getBytes(StandardCharsets.UTF_8)), Optional.empty());
        }
        try {
            Outline outline = Outline.of(file.toString(), text);
            refuse(FieldCheck.of(TeamSettings.class, outline));
            return new TeamFile(file, parsed(file, content), Optional.of(outline));
        } catch (LibraryException e) {
            throw new TeamException(advised(e.getMessage()));
        }
    }

    private static String advised(String message) {
        return message.contains("is no YAML")
                ? message + " (text with a colon, a bracket or a quotation mark in it stands in a \">-\" block)"
                : message;
    }

    private static byte[] content(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new TeamException(
                    "%s: error: is no file (check the name, or write one with 'interview-kit init')".formatted(file));
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TeamException("%s: error: cannot be read (check its permissions)".formatted(file));
        }
    }

    private static TeamSettings parsed(Path file, byte[] content) {
        return StrictReader.yaml().read(file.toString(), content, TeamSettings.class);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new TeamException(problems.stream()
                    .map(one -> new Problem("", Severity.ERROR, one.where(), one.what(), one.fix()).line())
                    .collect(Collectors.joining("\n")));
        }
    }

    /** Where a setting stands, as {@code file:line:column}. */
    String at(Object... steps) {
        return outline.map(one -> one.at(steps)).orElse(file.toString());
    }
}
