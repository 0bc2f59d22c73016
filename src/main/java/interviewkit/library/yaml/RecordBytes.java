package interviewkit.library.yaml;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as bytes: the values of their fields one after the other, without names. Writer and reader are of one build, so the
 * records themselves are the format.
 */
final class RecordBytes {
    private final Map<Class<?>, Reading> records = new HashMap<>();

    /** How a value of one type is taken from the bytes. */
    private interface Reading {
        Object from(Source source);
    }

    /** Bytes, and how far they have been read. */
    static final class Source {
        private final byte[] bytes;
        private int at;

        Source(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        int number() {
            int value =
                    bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
            at += Integer.BYTES;
            return value;
        }

        /** Most texts hold nothing beyond Latin 1, which is copied without being looked at. */
        String text() {
            int length = number();
            int size = Math.abs(length);
            String text =
                    new String(bytes, at, size, length < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            at += size;
            return text;
        }
    }

    static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof Enum<?> constant) {
            out.writeInt(constant.ordinal());
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Boolean truth) {
            out.writeInt(truth ? 1 : 0);
        } else if (value instanceof Optional<?> some) {
            out.writeInt(some.isPresent() ? 1 : 0);
            if (some.isPresent()) {
                write(some.get(), out);
            }
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            for (Object one : list) {
                write(one, out);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey(), out);
                write(entry.getValue(), out);
            }
        } else {
            fields((Record) value, out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        boolean latin = text.chars().allMatch(c -> c < 256);
        byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        out.writeInt(latin ? bytes.length : -bytes.length);
        out.write(bytes);
    }

    private static void fields(Record record, DataOutputStream out) throws IOException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                write(component.getAccessor().invoke(record), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    <T> T read(Class<T> type, Source source) {
        return type.cast(of(type).from(source));
    }

    private Reading of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return Source::text;
        }
        if (plain == int.class) {
            return Source::number;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return source -> source.number() == 1;
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return source -> constants[source.number()];
        }
        Reading known = records.get(plain);
        if (known == null) {
            known = record(plain);
            records.put(plain, known);
        }
        return known;
    }

    private Reading of(ParameterizedType generic) {
        Type[] of = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            Reading some = of(of[0]);
            return source -> source.number() == 0 ? Optional.empty() : Optional.of(some.from(source));
        }
        if (generic.getRawType() == Map.class) {
            Reading entry = of(of[1]);
            return source -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int left = source.number(); left > 0; left--) {
                    map.put(source.text(), entry.from(source));
                }
                return map;
            };
        }
        Reading entry = of(of[0]);
        return source -> {
            Object[] list = new Object[source.number()];
            for (int i = 0; i < list.length; i++) {
                list[i] = entry.from(source);
            }
            return List.of(list);
        };
    }

    private Reading record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = constructor(type, components);
        Reading[] fields = Arrays.stream(components)
                .map(component -> of(component.getGenericType()))
                .toArray(Reading[]::new);
        return source -> {
            Object[] values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                values[i] = fields[i].from(source);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("packed rubrics of another build", e);
            }
        };
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
