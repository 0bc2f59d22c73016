package interviewkit.intake;

import interviewkit.lexicon.Lexicon;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Postings read with the project's own lexicon, for tests. */
final class Readings {
    static final Intake INTAKE = new Intake(lexicon());

    private Readings() {}

    static Lexicon lexicon() {
        return LexiconFiles.read(new RubricFolder(Path.of("rubrics")));
    }

    static String seedText() {
        try {
            return Files.readString(Path.of("seeds/discord-engineering-manager-av.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Posting read(String text) {
        return INTAKE.read(new SourceText("posting.txt", text));
    }

    /** As the file of a posting whose format its content tells. */
    static Posting file(String content) {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    static Posting file(byte[] content) {
        return INTAKE.read(new PostingFile().pages("posting", content).get(0));
    }

    /** The words of the items of one kind, with white space made even. */
    static List<String> items(Posting posting, ItemKind kind) {
        return posting.items(kind)
                .map(Item::text)
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }
}
