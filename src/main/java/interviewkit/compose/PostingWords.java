package interviewkit.compose;

import interviewkit.document.Block.Bullets;
import interviewkit.document.Run;
import interviewkit.kit.KitCompetency.KitSign;
import interviewkit.kit.KitPosting;
import interviewkit.kit.KitPosting.KitItem;
import java.util.List;

/** The posting's own words, each with the tag and the id of the item that they stand in. */
final class PostingWords {
    private final KitPosting posting;

    PostingWords(KitPosting posting) {
        this.posting = posting;
    }

    /** The whole item; its bare id where the posting has no such item. */
    List<Run> item(String id) {
        return posting.item(id).map(PostingWords::runs).orElseGet(() -> List.of(Run.muted(id)));
    }

    /** One line for each item. */
    Bullets items(List<String> ids) {
        return new Bullets(ids.stream().map(this::item).toList());
    }

    /** Words that imply something which the posting does not say. */
    List<Run> sign(KitSign sign) {
        String place = sign.item().isEmpty() ? "title or description" : sign.item();
        return Line.of(Run.muted(place)).add(quoted(sign.quote())).runs();
    }

    Bullets signs(List<KitSign> signs) {
        return new Bullets(signs.stream().map(this::sign).toList());
    }

    static Run quoted(String words) {
        return Run.quote("“" + words + "”");
    }

    private static List<Run> runs(KitItem item) {
        return Line.of(Tags.of(item)).muted(item.id()).add(quoted(item.quote())).runs();
    }
}
