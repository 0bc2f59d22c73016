package interviewkit.mapping;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well the items of postings that nobody tuned a word to reach their areas: nobody looks at which are wrong. */
class KeptAreasTest {
    private static final Path FOLDER = Path.of("src/test/resources/interviewkit");
    private static final double FIRST = 0.75;
    private static final double FIRST_THREE = 0.86;

    @Test
    void itemsOfUnseenPostingsReachTheirAreas() {
        List<Answer> answers = answers();
        Map<String, List<Answer>> byLanguage =
                answers.stream().collect(groupingBy(Answer::language, TreeMap::new, Collectors.toList()));
        byLanguage.forEach((language, some) -> System.out.println(language + " " + figures(some)));
        System.out.println("all " + figures(answers));
        assertTrue(share(answers, 1) >= FIRST, figures(answers));
        assertTrue(share(answers, 3) >= FIRST_THREE, figures(answers));
    }

    @Test
    void everyLineNamesAreasOfTheLibrary() {
        List<String> known =
                Fixtures.library().areas().stream().map(area -> area.id()).toList();
        List<String> unknown = labels().stream()
                .flatMap(label -> label.areas().stream())
                .filter(area -> !known.contains(area))
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static String figures(List<Answer> answers) {
        return String.format(
                Locale.ROOT,
                "%d items, area@1 %.3f, area@3 %.3f",
                answers.size(),
                share(answers, 1),
                share(answers, 3));
    }

    private static double share(List<Answer> answers, int first) {
        return answers.stream()
                .mapToDouble(answer -> answer.isRight(first) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Only lines that are read as an item of their own; how many are is another test's matter. */
    private static List<Answer> answers() {
        Mapper mapper = Fixtures.mapper();
        Map<String, List<Label>> byFile =
                labels().stream().collect(groupingBy(Label::file, TreeMap::new, Collectors.toList()));
        List<Answer> answers = new ArrayList<>();
        byFile.forEach((file, labels) -> {
            Map<String, ItemMapping> items = mapper.map(Fixtures.posting(text(file))).items().stream()
                    .collect(Collectors.toMap(one -> one.item().text(), one -> one, (one, other) -> one));
            labels.stream()
                    .filter(label -> items.containsKey(label.text()))
                    .forEach(label -> answers.add(new Answer(label, items.get(label.text()))));
        });
        return answers;
    }

    /** The posting as its reader sees it: the marks of what each line is are left out. */
    private static String text(String file) {
        return lines(FOLDER.resolve("intake/kept/" + file + ".txt"))
                .filter(line -> "KJ".indexOf(line.charAt(0)) < 0)
                .map(line -> ("DRBN".indexOf(line.charAt(0)) >= 0 ? "- " : "") + line.substring(2))
                .collect(Collectors.joining("\n"));
    }

    private static List<Label> labels() {
        return lines(FOLDER.resolve("mapping/kept-areas.tsv"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Label(cells[0], cells[1], List.of(cells[2].split(","))))
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Label(String file, String text, List<String> areas) {}

    private record Answer(Label label, ItemMapping mapping) {
        String language() {
            return label.file().substring(0, 2);
        }

        boolean isRight(int first) {
            return mapping.areas().stream().limit(first).anyMatch(label.areas()::contains);
        }
    }
}
