package interviewkit.problem.json;

import interviewkit.problem.Problem;
import java.util.Objects;

/**
 * A finding with its address in a file.
 *
 * @param file as the user named it
 * @param line from 1
 * @param path a JSON path within the file, or empty
 */
public record FoundProblem(String file, int line, String path, Problem problem) {
    public FoundProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(problem, "problem");
        if (line < 1) {
            throw new IllegalArgumentException("%s: line %d is none".formatted(file, line));
        }
    }
}
