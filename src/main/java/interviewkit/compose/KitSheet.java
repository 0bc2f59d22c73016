package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Document;
import interviewkit.document.Document.Furniture;
import interviewkit.kit.InterviewKit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all documents of a kit have in common: the kit's id and version, the role and the company, the language. */
final class KitSheet {
    private final InterviewKit kit;

    KitSheet(InterviewKit kit) {
        this.kit = kit;
    }

    /** The role's title, or a stand-in where the posting has none. */
    String role() {
        return kit.posting().title().isBlank()
                ? "Role without a title"
                : kit.posting().title();
    }

    /** A document for those who interview: it names the variant of the questions, where somebody chose one. */
    Document document(String name, String title, String mark, List<Block> blocks) {
        return document(name, title, subtitle(variant()), mark, blocks);
    }

    /** A document for the candidate, who is not told that others are asked otherwise. */
    Document forCandidate(String name, String title, String mark, List<Block> blocks) {
        return document(name, title, subtitle(""), mark, blocks);
    }

    private Document document(String name, String title, String subtitle, String mark, List<Block> blocks) {
        return new Document(
                name, title, subtitle, kit.english().word(), new Furniture(kit.id(), kit.version(), mark), blocks);
    }

    private String subtitle(String more) {
        return Stream.of(role(), kit.company(), more)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Which of equivalent questions are asked, where somebody chose. */
    private String variant() {
        String set = kit.loop().questionSet();
        return set.isBlank() ? "" : "Variant " + set;
    }
}
