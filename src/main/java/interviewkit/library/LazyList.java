package interviewkit.library;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose elements are read when they are first asked for. Several threads may ask at once: both read the same. */
public class LazyList<T> extends AbstractList<T> implements RandomAccess {
    private final IntFunction<T> reading;
    private final Object[] read;

    /** @param reading gives the same for the same place every time */
    public LazyList(int size, IntFunction<T> reading) {
        this.reading = reading;
        this.read = new Object[size];
    }

    /** Like {@link List#copyOf}, but nothing is read for it. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof LazyList<T> ? list : List.copyOf(list);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final T get(int index) {
        if (read[index] == null) {
            read[index] = reading.apply(index);
        }
        return (T) read[index];
    }

    @Override
    public final int size() {
        return read.length;
    }
}
