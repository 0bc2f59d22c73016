package interviewkit.library.packed;

import interviewkit.library.LazyList;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads records from the bytes of a pack. How a type is read is worked out once. */
final class RecordBytes {
    private final Map<Class<?>, Reading> records = new HashMap<>();

    /**
     * How a value of one type is taken from the bytes. One class for all, because a program that has just started takes longer
     * to load a class, or to make a lambda, than to read a file.
     */
    static final class Reading {
        private final Class<?> type;
        private final Reading[] parts;
        private final Object maker;

        /**
         * @param parts the values within
         * @param maker an enum's constants, a record's constructor
         */
        private Reading(Class<?> type, Reading[] parts, Object maker) {
            this.type = type;
            this.parts = parts;
            this.maker = maker;
        }

        Object from(Source source) {
            if (type == String.class) {
                return source.text();
            }
            if (type == List.class) {
                return list(source);
            }
            if (maker instanceof Constructor<?> constructor) {
                return record(source, constructor);
            }
            if (type == Optional.class) {
                return source.number() == 0 ? Optional.empty() : Optional.of(parts[0].from(source));
            }
            if (type == Map.class) {
                return map(source);
            }
            return simple(source);
        }

        private Object simple(Source source) {
            if (type == int.class || type == Integer.class) {
                return source.number();
            }
            if (type == double.class || type == Double.class) {
                return source.fraction();
            }
            if (type == boolean.class || type == Boolean.class) {
                return source.number() == 1;
            }
            if (type == Pattern.class) {
                return Pattern.compile(source.text(), source.number());
            }
            return ((Object[]) maker)[source.number()];
        }

        private List<Object> list(Source source) {
            int size = source.number();
            if (PackedMap.isLong(size, parts[0].maker instanceof Constructor<?>)) {
                return longList(source, size);
            }
            Object[] list = new Object[size];
            for (int i = 0; i < size; i++) {
                list[i] = parts[0].from(source);
            }
            return List.of(list);
        }

        private List<Object> longList(Source source, int size) {
            int places = source.at() + Integer.BYTES;
            source.skipTo(source.fixed(source.at()));
            return new LazyList<>(size, i -> parts[0].from(source.from(source.fixed(places + Integer.BYTES * i))));
        }

        private Map<String, Object> map(Source source) {
            int size = source.number();
            if (PackedMap.isLong(size)) {
                return new PackedMap<>(source, size, parts[0]);
            }
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(source.text(), parts[0].from(source));
            }
            return map;
        }

        private Object record(Source source, Constructor<?> constructor) {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts[i].from(source);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("packed rubrics of another build", e);
            }
        }
    }

    /** How values of a type are read. */
    Reading of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return new Reading((Class<?>) generic.getRawType(), new Reading[] {of(of[of.length - 1])}, null);
        }
        Class<?> plain = (Class<?>) type;
        if (!plain.isRecord()) {
            return new Reading(plain, new Reading[0], plain.getEnumConstants());
        }
        Reading known = records.get(plain);
        if (known == null) {
            known = record(plain);
            records.put(plain, known);
        }
        return known;
    }

    private Reading record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Reading[] parts = new Reading[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = of(components[i].getGenericType());
            types[i] = components[i].getType();
        }
        return new Reading(type, parts, constructor(type, types));
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] types) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
