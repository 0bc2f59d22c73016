package interviewkit.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import interviewkit.kit.InterviewKit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a kit as JSON and reads it back. The same kit gives the same bytes on every machine. */
public final class KitJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new Jdk8Module())
            // isMust() and its like are questions that the program asks, not fields of the file.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    /** UTF-8, with a line break at the end. */
    public byte[] write(InterviewKit kit) {
        try {
            return (mapper.writer(printer).writeValueAsString(kit) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kit is plain data and can always be written", e);
        }
    }

    /**
     * @param name the file's name, for the message
     * @throws KitFormatException where it is no kit of this schema
     */
    public InterviewKit read(String name, byte[] content) {
        try {
            InterviewKit kit = mapper.readValue(content, InterviewKit.class);
            if (!kit.schema().equals(InterviewKit.SCHEMA)) {
                throw new KitFormatException(
                        "%s: error: $.schema is \"%s\", this program reads \"%s\" (make the kit again with this program)"
                                .formatted(name, kit.schema(), InterviewKit.SCHEMA));
            }
            return kit;
        } catch (JsonProcessingException e) {
            throw new KitFormatException(KitTrouble.line(name, e), e);
        } catch (IOException e) {
            throw new KitFormatException(name + ": error: cannot be read: " + e.getMessage(), e);
        }
    }

    /** The kit as maps, lists, texts and numbers: what the file says, without its meaning. */
    public Map<String, Object> tree(InterviewKit kit) {
        return mapper.convertValue(kit, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /**
     * The kit of such a tree.
     *
     * @throws IllegalArgumentException where it is none
     */
    public InterviewKit kit(Map<String, Object> tree) {
        return mapper.convertValue(tree, InterviewKit.class);
    }
}
