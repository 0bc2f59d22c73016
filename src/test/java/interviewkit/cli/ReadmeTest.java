package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final String JAR = "java -jar target/interview-kit.jar ";
    private static final String KIT = "discord-engineering-manager-audio-video-infrastructure/";
    private static final Pattern LISTED = Pattern.compile("^ {4}(\\S+?)(\\.docx, \\.pdf| {2,}).*$", Pattern.MULTILINE);
    /** A link within the project; what is elsewhere cannot be checked offline. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    @TestFactory
    List<DynamicTest> everyCommandRuns(@TempDir Path folder) throws IOException {
        return commands().stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
                    arguments.replaceAll(argument -> argument.startsWith(KIT) ? folder + "/kit/" + argument : argument);
                    if (!Files.exists(folder.resolve("kit"))) {
                        run(
                                new ByteArrayOutputStream(),
                                new ByteArrayOutputStream(),
                                List.of("generate", Fixtures.SEED.toString(), "-o", folder + "/kit", "-f", "json"));
                    }
                    if (arguments.get(0).equals("generate")) {
                        Path target = Files.createTempDirectory(folder, "kit");
                        arguments.addAll(List.of("-o", target.toString()));
                    }
                    ByteArrayOutputStream err = new ByteArrayOutputStream();
                    assertEquals(
                            0, run(new ByteArrayOutputStream(), err, arguments), err.toString(StandardCharsets.UTF_8));
                }))
                .toList();
    }

    @Test
    void theFilesThatItListsAreThoseOfTheSeedsKit(@TempDir Path folder) throws IOException {
        run(
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                List.of("generate", "seeds/discord-engineering-manager-av.txt", "-o", folder.toString()));
        TreeSet<String> listed = new TreeSet<>();
        Matcher matcher = LISTED.matcher(readme());
        while (matcher.find()) {
            if (matcher.group(2).startsWith(".docx")) {
                listed.add(matcher.group(1) + ".docx");
                listed.add(matcher.group(1) + ".pdf");
            } else {
                listed.add(matcher.group(1));
            }
        }
        try (Stream<Path> kit = Files.list(folder)) {
            Path root = kit.findFirst().orElseThrow();
            assertTrue(readme().contains("\n" + root.getFileName() + "/\n"), root.toString());
            try (Stream<Path> files = Files.walk(root)) {
                TreeSet<String> written = new TreeSet<>();
                files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> !name.startsWith("."))
                        .forEach(written::add);
                assertEquals(written, listed);
            }
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        Matcher link = LINK.matcher(readme());
        while (link.find()) {
            assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
        }
    }

    @Test
    void theTestCommandIsTheOneThatDecides() throws IOException {
        assertTrue(readme().contains("```sh\nmvn verify\n```"));
        assertTrue(Files.readString(Path.of(".ci/run")).contains("verify"));
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher block = SHELL.matcher(readme());
        while (block.find()) {
            for (String line : block.group(1).split("\\n")) {
                int at = line.indexOf(JAR);
                if (at >= 0) {
                    commands.add(line.substring(at + JAR.length()).strip());
                }
            }
        }
        assertTrue(commands.size() > 5, commands.toString());
        return commands;
    }

    private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, List<String> arguments) {
        return Main.run(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
