package interviewkit.library.packed;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** A long map of which only those values are read that are asked for. Several threads may ask at once: both read the same. */
final class PackedMap<V> extends AbstractMap<String, V> {
    /** A shorter one is read at once; so is a shorter list of anything but records. */
    private static final int LEAST = 64;

    /** From this length on a list of records is read record by record: each may hold hundreds of words. */
    private static final int LEAST_RECORDS = 4;

    private final Source source;
    private final RecordBytes.Reading value;
    private final int size;
    private final int table;
    private final Object[] known;

    /** @param source where its table begins; reading goes on after the map */
    PackedMap(Source source, int size, RecordBytes.Reading value) {
        this.size = size;
        this.value = value;
        this.table = source.at() + Integer.BYTES;
        this.known = new Object[slots(size)];
        int end = source.fixed(source.at());
        this.source = source.from(table + 2 * Integer.BYTES * known.length);
        source.skipTo(end);
    }

    /** Whether a map, or a list of anything but records, is read value by value. */
    static boolean isLong(int size) {
        return size >= LEAST;
    }

    /** Whether a list is read value by value; writer and reader have to agree. */
    static boolean isLong(int size, boolean ofRecords) {
        return isLong(size) || ofRecords && size >= LEAST_RECORDS;
    }

    /** At least half of the slots stay free, so that a key is found, or known to be missing, at the first or second. */
    static int slots(int size) {
        return Integer.highestOneBit(size) * 4;
    }

    static int slot(int hash, int slots) {
        return (hash ^ hash >>> 16) & slots - 1;
    }

    @Override
    public V get(Object key) {
        int slot = find(key);
        return slot < 0 ? null : at(slot);
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) >= 0;
    }

    private int find(Object key) {
        int hash = key.hashCode();
        int slot = slot(hash, known.length);
        for (int place = entry(slot); place != 0; place = entry(slot)) {
            if (source.fixed(place(slot)) == hash && source.from(place).text().equals(key)) {
                return slot;
            }
            slot = slot + 1 & known.length - 1;
        }
        return -1;
    }

    private int place(int slot) {
        return table + 2 * Integer.BYTES * slot;
    }

    private int entry(int slot) {
        return source.fixed(place(slot) + Integer.BYTES);
    }

    @SuppressWarnings("unchecked")
    private V at(int slot) {
        if (known[slot] == null) {
            Source entry = source.from(entry(slot));
            entry.text();
            known[slot] = value.from(entry);
        }
        return (V) known[slot];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** In the order in which they were written. */
    private final class Entries implements Iterator<Entry<String, V>> {
        private final Source next = source.from(source.at());
        private int left = size;

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            left--;
            return Map.entry(next.text(), (V) value.from(next));
        }
    }
}
