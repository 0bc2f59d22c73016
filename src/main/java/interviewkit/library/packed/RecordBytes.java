package interviewkit.library.packed;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads records from the bytes of a pack. How a type is read is worked out once. */
final class RecordBytes {
    private final Map<Class<?>, Reading> records = new HashMap<>();

    /** How a value of one type is taken from the bytes. */
    interface Reading {
        Object from(Source source);
    }

    /** How values of a type are read. */
    Reading of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return Source::text;
        }
        if (plain == int.class || plain == Integer.class) {
            return Source::number;
        }
        if (plain == double.class || plain == Double.class) {
            return Source::fraction;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return source -> source.number() == 1;
        }
        if (plain == Pattern.class) {
            return source -> Pattern.compile(source.text(), source.number());
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
            Reading value = of(of[1]);
            return source -> map(source, value);
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

    private static Map<String, Object> map(Source source, Reading value) {
        int size = source.number();
        if (size >= PackedMap.LEAST) {
            return new PackedMap<>(source, size, value);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(source.text(), value.from(source));
        }
        return map;
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
