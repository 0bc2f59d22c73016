package interviewkit.library.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a place in a file may hold. It is taken from the record that the file is read into, so it is what the reader reads. */
sealed interface Schema {

    /** Named fields, in the order of the record. */
    record Fields(Map<String, Field> fields) implements Schema {}

    /** @param needed whether it may not be left out */
    record Field(Schema schema, boolean needed) {}

    record ListOf(Schema of) implements Schema {}

    /** Entries under keys of the writer's choice. */
    record MapOf(Schema of) implements Schema {}

    /** @param words the only texts that there may be; empty where any may */
    record Text(List<String> words) implements Schema {}

    record Whole() implements Schema {}

    record Truth() implements Schema {}

    static Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class ? new MapOf(of(arguments[1])) : new ListOf(of(arguments[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return fields(plain);
        }
        if (plain.isEnum()) {
            return new Text(words(plain));
        }
        if (plain == String.class) {
            return new Text(List.of());
        }
        if (plain == int.class || plain == Integer.class) {
            return new Whole();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return new Truth();
        }
        throw new IllegalArgumentException("no file holds a " + plain);
    }

    private static Schema fields(Class<?> record) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            fields.put(name(component), field(component));
        }
        return new Fields(fields);
    }

    private static Field field(RecordComponent component) {
        OneOf words = component.getAccessor().getAnnotation(OneOf.class);
        if (component.getType() == Optional.class) {
            Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return new Field(words == null ? of(inner) : words(words, inner), false);
        }
        return new Field(
                words == null ? of(component.getGenericType()) : words(words, component.getGenericType()), true);
    }

    /** A text that is one of the words; or a map, every key of which is one. */
    private static Schema words(OneOf words, Type type) {
        if (!(type instanceof ParameterizedType map)) {
            return new Text(words(words.value()));
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        Schema value = of(map.getActualTypeArguments()[1]);
        words(words.value()).forEach(word -> fields.put(word, new Field(value, false)));
        return new Fields(fields);
    }

    private static String name(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null
                ? PropertyNamingStrategies.KebabCaseStrategy.INSTANCE.translate(component.getName())
                : given.value();
    }

    private static List<String> words(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Schema::word).toList();
    }

    /** Constants that have a word of their own say so; others are written as they are named. */
    private static String word(Object constant) {
        try {
            Method own = constant.getClass().getMethod("word");
            return (String) own.invoke(constant);
        } catch (NoSuchMethodException e) {
            return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
