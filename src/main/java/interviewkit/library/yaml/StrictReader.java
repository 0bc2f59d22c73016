package interviewkit.library.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import interviewkit.library.LibraryException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads YAML into records, and refuses what it would otherwise have to guess: unknown fields, missing fields,
 * nulls, and keys given twice. A record's {@code notThis} is the file's {@code not-this}; an {@code Optional} may be left
 * out, which is why a missing field is found as a null and not by Jackson's check for missing ones.
 */
public final class StrictReader {
    private static final Pattern MISSING = Pattern.compile("^Null value for creator property '([^']+)'");

    private final ObjectMapper mapper;

    private StrictReader(JsonFactory factory) {
        mapper = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
    }

    public static StrictReader yaml() {
        return new StrictReader(new YAMLFactory());
    }

    /**
     * The content of a file.
     *
     * @param path how messages name the file
     * @throws LibraryException where it is not of that shape
     */
    public <T> T read(String path, byte[] content, Class<T> shape) {
        try {
            return mapper.readValue(content, shape);
        } catch (JsonMappingException e) {
            throw new LibraryException(place(path, e) + ": error: " + reason(e) + field(e), e);
        } catch (JsonProcessingException e) {
            throw new LibraryException(place(path, e) + ": error: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new LibraryException(path + ": error: cannot be read: " + e.getMessage(), e);
        }
    }

    private static String place(String path, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? path : "%s:%d:%d".formatted(path, at.getLineNr(), at.getColumnNr());
    }

    /** A record's own complaint says more than the reader's wrapping of it. */
    private static String reason(JsonMappingException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException) {
            return cause.getMessage();
        }
        Matcher missing = MISSING.matcher(e.getOriginalMessage());
        return missing.find() ? "field \"%s\" is missing or empty".formatted(missing.group(1)) : e.getOriginalMessage();
    }

    private static String field(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "" : " (at " + path + ")";
    }
}
