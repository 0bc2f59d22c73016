package interviewkit.cli;

import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.Mapper;
import interviewkit.mapping.PostingMap;
import interviewkit.mapping.json.InspectionJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what was read in a posting, and what each item calls for. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description =
                "Shows what was read in a posting: its facts, every item, and what became of the rest of its text.")
final class InspectCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PostingOptions postings;

    @Option(names = "--format", paramLabel = "text|json", description = "A readable table (the default) or JSON.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write NAME.json for each NAME.ext into this folder instead.")
    private Path output;

    @Option(
            names = "--explain",
            paramLabel = "ITEM",
            description = "Show the whole path of one item, for example R4: evidence, candidates, why this one.")
    private String explain = "";

    @Mixin
    private LibraryOptions content;

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Postings reader = postings.reader(content.lexicon(), console);
        Mapper mapper = content.mapper();
        ExitCode code = ExitCode.DONE;
        for (String argument : postings.arguments()) {
            if (!inspect(argument, reader, mapper)) {
                code = ExitCode.FINDINGS;
            }
        }
        return code.code();
    }

    private boolean inspect(String argument, Postings reader, Mapper mapper) {
        try {
            for (Postings.Read read : reader.read(argument)) {
                PostingMap map = mapper.map(read.posting());
                map.posting().doubts().forEach(console::say);
                if (explain.isEmpty()) {
                    show(read, map);
                } else {
                    explain(argument, map);
                }
            }
            return true;
        } catch (InputException e) {
            console.say(e.getMessage());
            return false;
        } catch (IOException e) {
            console.say("%s: error: cannot be written: %s".formatted(output, Messages.of(e)));
            return false;
        }
    }

    private void explain(String argument, PostingMap map) throws InputException {
        ItemMapping mapping = map.items().stream()
                .filter(one -> one.item().id().equalsIgnoreCase(explain))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "%s: error: there is no item %s (run inspect without --explain for the list of items)"
                                .formatted(argument, explain)));
        console.result(ExplanationText.of(mapping));
    }

    private void show(Postings.Read read, PostingMap map) throws IOException {
        if (output != null) {
            byte[] json = InspectionJson.of(map);
            WholeFile.write(output.resolve(read.base() + ".json"), json);
            return;
        }
        Optional<String> text = format == Format.TEXT ? Optional.of(InspectionText.of(map)) : Optional.empty();
        text.ifPresentOrElse(console::result, () -> console.result(InspectionJson.of(map)));
    }
}
