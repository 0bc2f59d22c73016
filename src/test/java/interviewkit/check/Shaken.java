package interviewkit.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Records with some of their values replaced by what nobody expects there. */
final class Shaken {
    private static final List<String> STRINGS = List.of("", " ", "nowhere", "?", "R99", "🚢", "\n\n", "K47", "verify");
    private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 7, 100_000, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private final Random random;

    Shaken(Random random) {
        this.random = random;
    }

    @SuppressWarnings("unchecked")
    <T> T of(T value) {
        if (value instanceof Record record) {
            return (T) record(record);
        }
        if (value instanceof List<?> list) {
            return (T) list(list);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> shaken = new TreeMap<>();
            map.forEach((key, text) -> shaken.put(of((String) key), of((String) text)));
            return (T) shaken;
        }
        if (value instanceof Optional<?> some) {
            return (T) some.map(this::of);
        }
        return random.nextInt(12) > 0 ? value : (T) other(value);
    }

    private Record record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = of(Change.value(record, components[i]));
        }
        return Change.create(record, components, values);
    }

    private List<?> list(List<?> list) {
        List<Object> shaken = new ArrayList<>();
        for (Object one : list) {
            if (random.nextInt(15) > 0) {
                shaken.add(of(one));
            }
            if (random.nextInt(15) == 0) {
                shaken.add(of(one));
            }
        }
        return shaken;
    }

    private Object other(Object value) {
        if (value instanceof String) {
            return STRINGS.get(random.nextInt(STRINGS.size()));
        }
        if (value instanceof Integer) {
            return NUMBERS.get(random.nextInt(NUMBERS.size()));
        }
        return value instanceof Boolean yes ? Boolean.valueOf(!yes) : value;
    }
}
