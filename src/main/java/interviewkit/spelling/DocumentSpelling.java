package interviewkit.spelling;

import interviewkit.document.Document;
import interviewkit.document.Document.Furniture;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitLanguage;
import interviewkit.kit.json.KitJson;
import interviewkit.lexicon.SpellingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Puts the words that documents add to a kit's own into the kit's language. What the kit itself says is not touched, so that
 * a word which a person has written into {@code kit.json} is printed as it was written.
 */
public final class DocumentSpelling {
    private final Supplier<AmericanSpelling> american;

    /** @param lexicon read where documents are to be respelt, and not before */
    public DocumentSpelling(Supplier<SpellingWords> lexicon) {
        this.american = AmericanSpelling.once(lexicon);
    }

    /** The documents of a kit, which are composed in British English. */
    public List<Document> in(InterviewKit kit, List<Document> documents) {
        if (kit.english() != KitLanguage.AMERICAN) {
            return documents;
        }
        AmericanSpelling spelling = american.get();
        List<String> kept = new ArrayList<>();
        collect(new KitJson().tree(kit), spelling, kept);
        FixedWords words = new FixedWords(spelling, kept);
        return documents.stream().map(one -> respelt(one, words)).toList();
    }

    private static Document respelt(Document document, FixedWords words) {
        RespeltBlocks blocks = new RespeltBlocks(words);
        Furniture furniture = document.furniture();
        return new Document(
                document.name(),
                words.of(document.title()),
                words.of(document.subtitle()),
                document.language(),
                new Furniture(furniture.kit(), furniture.version(), words.of(furniture.mark())),
                blocks.of(document.blocks()));
    }

    /** The kit's texts that hold British words: quotes of the posting, and what people have written. */
    private static void collect(Object value, AmericanSpelling spelling, List<String> kept) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                collect(key, spelling, kept);
                collect(one, spelling, kept);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(one -> collect(one, spelling, kept));
        } else if (value instanceof String text) {
            text.lines().filter(line -> !spelling.british(line).isEmpty()).forEach(kept::add);
        }
    }
}
