package interviewkit.library;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** Things by their ids, each read when it is first asked for. Several threads may ask at once: both read the same. */
public final class Shelf<T> extends AbstractList<T> implements RandomAccess {
    private final List<String> ids;
    private final Function<String, T> reading;
    private final Object[] read;

    /**
     * @param ids of all that stands on it, in order
     * @param reading gives the same for the same id every time
     */
    public Shelf(List<String> ids, Function<String, T> reading) {
        this.ids = List.copyOf(ids);
        this.reading = reading;
        this.read = new Object[ids.size()];
    }

    /** Like {@link List#copyOf}, but nothing is read for it. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof Shelf<T> ? list : List.copyOf(list);
    }

    Optional<T> find(String id) {
        int place = ids.indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(get(place));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        if (read[index] == null) {
            read[index] = reading.apply(ids.get(index));
        }
        return (T) read[index];
    }

    @Override
    public int size() {
        return read.length;
    }
}
