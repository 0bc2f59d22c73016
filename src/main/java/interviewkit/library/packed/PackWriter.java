package interviewkit.library.packed;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes a record as the bytes that {@link Pack} reads: the values of its fields one after the other, without names, and then
 * every text once. Writer and reader are of one build, so the records themselves are the format.
 */
public final class PackWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Integer, Integer> later = new LinkedHashMap<>();

    private PackWriter() {}

    public static byte[] pack(Record record) {
        try {
            PackWriter writer = new PackWriter();
            writer.out.writeInt(0);
            writer.value(record);
            writer.later.put(0, writer.out.size());
            writer.texts();
            return writer.finished();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] finished() {
        byte[] pack = bytes.toByteArray();
        ByteBuffer buffer = ByteBuffer.wrap(pack);
        later.forEach(buffer::putInt);
        return pack;
    }

    /** How many, where each ends and whether it holds anything beyond Latin 1, and the texts. */
    private void texts() throws IOException {
        out.writeInt(texts.size());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String text : texts.keySet()) {
            boolean latin = text.chars().allMatch(c -> c < 256);
            all.write(text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            out.writeInt(latin ? all.size() : -all.size());
        }
        all.writeTo(out);
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Enum<?> constant) {
            number(constant.ordinal());
        } else if (value instanceof Integer number) {
            number(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            number(truth ? 1 : 0);
        } else if (value instanceof Pattern pattern) {
            text(pattern.pattern());
            number(pattern.flags());
        } else if (value instanceof Optional<?> some) {
            number(some.isPresent() ? 1 : 0);
            if (some.isPresent()) {
                value(some.get());
            }
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            fields((Record) value);
        }
    }

    /** Seven bits a byte, the lowest first; most numbers are small. */
    private void number(int number) throws IOException {
        int left = number;
        while ((left & ~0x7f) != 0) {
            out.writeByte(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        number(known == null ? texts.size() - 1 : known);
    }

    /** A long one also says where it ends, and where each of its values begins. */
    private void list(List<?> list) throws IOException {
        number(list.size());
        boolean isLong = PackedMap.isLong(list.size(), !list.isEmpty() && list.get(0) instanceof Record);
        int places = out.size();
        if (isLong) {
            out.write(new byte[Integer.BYTES * (1 + list.size())]);
        }
        for (int i = 0; i < list.size(); i++) {
            if (isLong) {
                later.put(places + Integer.BYTES * (1 + i), out.size());
            }
            value(list.get(i));
        }
        if (isLong) {
            later.put(places, out.size());
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        number(map.size());
        if (!PackedMap.isLong(map.size())) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                value(entry.getKey());
                value(entry.getValue());
            }
        } else {
            longMap(map);
        }
    }

    /** Where it ends, a table that leads from a key's hash to its entry, and the entries. */
    private void longMap(Map<?, ?> map) throws IOException {
        int start = out.size();
        int slots = PackedMap.slots(map.size());
        int[] taken = new int[slots];
        out.write(new byte[Integer.BYTES * (1 + 2 * slots)]);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            int hash = entry.getKey().hashCode();
            int slot = PackedMap.slot(hash, slots);
            while (taken[slot] != 0) {
                slot = slot + 1 & slots - 1;
            }
            taken[slot] = out.size();
            int place = start + Integer.BYTES * (1 + 2 * slot);
            later.put(place, hash);
            later.put(place + Integer.BYTES, out.size());
            value(entry.getKey());
            value(entry.getValue());
        }
        later.put(start, out.size());
    }

    private void fields(Record record) throws IOException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                value(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
