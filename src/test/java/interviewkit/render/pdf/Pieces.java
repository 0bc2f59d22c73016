package interviewkit.render.pdf;

import interviewkit.document.Block;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Scale.Level;
import interviewkit.document.Document;
import interviewkit.document.Document.Furniture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Parts of documents to test with. */
final class Pieces {
    private Pieces() {}

    static Document document(List<Block> blocks) {
        return new Document("name", "Title", "Subtitle", "en", new Furniture("kit-1", "2", "Mark"), blocks);
    }

    static Document document(Block... blocks) {
        return document(Arrays.asList(blocks));
    }

    /** A scale whose first and last words are {@code begin<name>} and {@code end<name>}. */
    static Scale scale(String name, Random random) {
        List<Level> levels = new ArrayList<>();
        int count = 3 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            levels.add(new Level(i, random.nextBoolean() ? "Label " + i : "", words(random, 60)));
        }
        List<Option> notRated = List.of(new Option("NA", "Not asked"), new Option("NE", "end" + name + "."));
        return new Scale("field-" + name, "begin" + name + ".", levels, notRated);
    }

    static Paragraph paragraph(Random random, int most) {
        return Paragraph.of(words(random, most));
    }

    static Heading heading(int level, String text) {
        return new Heading(level, text);
    }

    /** One to {@code most} words. */
    static String words(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            for (int letters = 1 + random.nextInt(11); letters > 0; letters--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(i == count - 1 ? "" : " ");
        }
        return text.toString();
    }
}
