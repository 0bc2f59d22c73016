package interviewkit.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a {@code kit.json} each value begins. */
public final class KitLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private KitLines() {}

    /** Of a file that is JSON; of any other, as far as it is. */
    public static KitLines of(byte[] content) {
        KitLines found = new KitLines();
        try (JsonParser parser = new JsonFactory().createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    boolean opens = token.isStructStart();
                    JsonStreamContext at = opens ? parser.getParsingContext().getParent() : parser.getParsingContext();
                    found.lines.putIfAbsent(
                            path(at), parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException e) {
            return found;
        }
        return found;
    }

    /** The line of a path as {@code $.questions[3]}, or of what is nearest around it. */
    public int of(String path) {
        String at = path;
        while (!lines.containsKey(at) && at.length() > 1) {
            at = at.substring(0, Math.max(1, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return lines.getOrDefault(at, 1);
    }

    private static String path(JsonStreamContext at) {
        if (at == null || at.inRoot()) {
            return "$";
        }
        String before = path(at.getParent());
        return at.inArray() ? before + "[" + at.getCurrentIndex() + "]" : before + "." + at.getCurrentName();
    }
}
