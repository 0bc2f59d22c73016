package interviewkit.mapping;

import interviewkit.posting.Posting;
import java.util.List;
import java.util.Optional;

/** All items of a posting, mapped, in the posting's order. */
public record PostingMap(Posting posting, List<ItemMapping> items) {
    public PostingMap {
        items = List.copyOf(items);
    }

    public Optional<ItemMapping> item(String id) {
        return items.stream().filter(mapping -> mapping.item().id().equals(id)).findFirst();
    }
}
