package interviewkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A content library of two competencies that keeps every rule: its own few files, and of the shipped ones those that do not
 * speak of single competencies.
 */
public final class SmallLibrary {
    private static final Path SHIPPED = Path.of("rubrics");
    private static final Path OWN = Path.of("src/test/resources/interviewkit/lint/good");

    private static final List<String> COMMON = List.of(
            "areas.yaml",
            "compliance/general.yaml",
            "lexicon/advice.yaml",
            "lexicon/area-words.yaml",
            "lexicon/fillers.yaml",
            "lexicon/furniture.yaml",
            "lexicon/languages/en.yaml",
            "lexicon/places.yaml",
            "lexicon/words.txt",
            "patterns/tool.yaml",
            "roles/families.yaml",
            "roles/seniority.yaml",
            "scales/five-point.yaml");

    private SmallLibrary() {}

    /** Writes it into a folder. */
    public static void into(Path folder) throws IOException {
        for (String file : COMMON) {
            copy(SHIPPED, SHIPPED.resolve(file), folder);
        }
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(OWN, file, folder);
            }
        }
    }

    private static void copy(Path root, Path file, Path folder) throws IOException {
        Path target = folder.resolve(root.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }
}
