package interviewkit.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Things that are known by their ids before they are read. */
public final class Shelf<T> extends LazyList<T> {
    private final List<String> ids;

    /**
     * @param ids of all that stands on it, in order
     * @param reading gives the same for the same id every time
     */
    public Shelf(List<String> ids, Function<String, T> reading) {
        super(ids.size(), place -> reading.apply(ids.get(place)));
        this.ids = List.copyOf(ids);
    }

    Optional<T> find(String id) {
        int place = ids.indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(get(place));
    }
}
