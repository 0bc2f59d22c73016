package interviewkit.mapping;

import interviewkit.library.RoleFamily;
import interviewkit.posting.Posting;
import interviewkit.role.TitleReader;
import java.util.List;
import java.util.Optional;

/**
 * All items of a posting, mapped, in the posting's order.
 *
 * @param title what the posting's title says of the role
 * @param byItems the family that most of the items belong to, where the title tells none
 */
public record PostingMap(
        Posting posting, TitleReader.Told title, Optional<RoleFamily> byItems, List<ItemMapping> items) {
    public PostingMap {
        items = List.copyOf(items);
    }

    public Optional<ItemMapping> item(String id) {
        return items.stream().filter(mapping -> mapping.item().id().equals(id)).findFirst();
    }
}
