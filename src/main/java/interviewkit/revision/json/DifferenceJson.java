package interviewkit.revision.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import interviewkit.revision.KitDifference;
import java.nio.charset.StandardCharsets;

/** {@code {"items", "competencies", "questions", "loop"}}, each a list of {@code {change, id, before, after}}. */
public final class DifferenceJson {
    private DifferenceJson() {}

    public static byte[] of(KitDifference difference) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .build();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return (mapper.writer(printer).writeValueAsString(difference) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }
}
