package interviewkit.intake;

import interviewkit.posting.ItemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A posting written for tests, with what each of its lines is: T title, C company, H heading, D duty, R requirement, B bonus
 * point, I requirement in a sentence of its own, N what an offer holds and how to apply. Two lines that are not shown say what is to be
 * read: K the company's name, J the title where the first line says more.
 */
record Sample(String name, List<Line> lines, Map<Character, String> expected) {
    private static final Path FOLDER = Path.of("src/test/resources/interviewkit/intake");
    private static final Map<Character, ItemKind> KINDS = Map.of(
            'D', ItemKind.RESPONSIBILITY, 'R', ItemKind.REQUIREMENT, 'I', ItemKind.REQUIREMENT, 'B', ItemKind.BONUS);

    record Line(char tag, String words) {
        boolean isShown() {
            return tag != 'K' && tag != 'J';
        }

        boolean isListed() {
            return "DRBN".indexOf(tag) >= 0;
        }
    }

    static List<Sample> all() {
        return in("postings");
    }

    /** Those that no rule was written with, and that none may be. */
    static List<Sample> keptApart() {
        return in("kept");
    }

    private static List<Sample> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().map(Sample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            Map<Boolean, List<Line>> read = lines.map(line -> new Line(line.charAt(0), line.substring(2)))
                    .collect(Collectors.partitioningBy(Line::isShown));
            Map<Character, String> expected =
                    read.get(false).stream().collect(Collectors.toMap(Line::tag, Line::words));
            return new Sample(file.getFileName().toString(), read.get(true), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> items(ItemKind kind) {
        return lines.stream()
                .filter(line -> KINDS.get(line.tag()) == kind)
                .map(Line::words)
                .toList();
    }

    /** The title without the mark of gender. */
    String title() {
        String first = lines.get(0).words().replaceAll("\\s*\\((m/w/d|w/m/d|m/f/d|H/F)\\)", "");
        return expected.getOrDefault('J', first);
    }

    Optional<String> company() {
        return Optional.ofNullable(expected.get('K'));
    }

    String language() {
        return name.substring(0, 2);
    }

    /** As a text file with some bullet, which may be empty. */
    String plain(String bullet) {
        StringBuilder text = new StringBuilder();
        boolean listed = false;
        for (Line line : lines) {
            text.append(line.tag() == 'H' || listed && !line.isListed() ? "\n" : "");
            text.append(line.isListed() ? bullet : "").append(line.words()).append('\n');
            text.append(line.tag() == 'T' ? "\n" : "");
            listed = line.isListed();
        }
        return text.toString();
    }

    /** As it is when all line breaks but the title's are lost, and nothing stands in their place. */
    String glued() {
        return lines.get(0).words() + "\n"
                + lines.stream().skip(1).map(Line::words).collect(Collectors.joining());
    }

    /** As it is when all line breaks but the title's become spaces; items keep a full stop. */
    String inOneLine() {
        return lines.get(0).words() + "\n"
                + lines.stream()
                        .skip(1)
                        .map(line -> line.isListed() ? line.words().replaceAll("\\.$", "") + "." : line.words())
                        .collect(Collectors.joining(" "));
    }

    String html() {
        return "<!doctype html><html><head><title>Jobs</title><script>var a = '<li>no</li>';</script>"
                + "</head><body><nav><ul><li>Home</li><li>Search jobs</li></ul></nav><main>"
                + elements()
                + "</main><footer><p>Cookie policy</p></footer></body></html>";
    }

    /** The lines as HTML, without a page around them. */
    String elements() {
        StringBuilder html = new StringBuilder();
        boolean listed = false;
        for (Line line : lines) {
            html.append(line.isListed() && !listed ? "<ul>" : !line.isListed() && listed ? "</ul>" : "");
            html.append(element(line));
            listed = line.isListed();
        }
        return html.append(listed ? "</ul>" : "").toString();
    }

    private static String element(Line line) {
        String words = line.words().replace("&", "&amp;").replace("<", "&lt;");
        return switch (line.tag()) {
            case 'T' -> "<h1>" + words + "</h1>";
            case 'H' -> "<p><strong>" + words + "</strong></p>";
            case 'C', 'I' -> "<p>" + words + "</p>";
            default -> "<li>" + words + "</li>";
        };
    }

    String markdown() {
        return lines.stream()
                .map(line -> switch (line.tag()) {
                    case 'T' -> "# " + line.words() + "\n";
                    case 'H' -> "\n## " + line.words() + "\n";
                    case 'C', 'I' -> "\n" + line.words() + "\n";
                    default -> "* " + line.words();
                })
                .collect(Collectors.joining("\n"));
    }
}
