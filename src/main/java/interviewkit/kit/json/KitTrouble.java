package interviewkit.kit.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import interviewkit.problem.NearWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a file that is no kit, in words for the person who edited it: the line, the path, and the cure. */
final class KitTrouble {
    private static final Pattern MISSING = Pattern.compile("^Null value for creator property '([^']+)'");
    private static final Pattern NULL_PLAIN = Pattern.compile("^Cannot map `null` into type");

    /** Where an object began, in words for programmers; the place at the line's head says enough. */
    private static final Pattern MARKER = Pattern.compile(" \\(start marker at .*?\\]\\)");

    private KitTrouble() {}

    static String line(String name, JsonProcessingException e) {
        String place = place(name, e.getLocation());
        if (!(e instanceof JsonMappingException mapping) || e.getCause() instanceof StreamReadException) {
            return "%s: error: not JSON: %s (undo the last edit there, or compare with a copy)"
                    .formatted(place, MARKER.matcher(e.getOriginalMessage()).replaceAll(""));
        }
        String path = path(mapping);
        Matcher missing = MISSING.matcher(e.getOriginalMessage());
        if (missing.find()) {
            String parent = path.endsWith("." + missing.group(1))
                    ? path.substring(0, path.length() - missing.group(1).length() - 1)
                    : path;
            return "%s: error: not a kit: %s has no \"%s\" (add it; use \"\" or [] where there is nothing to say)"
                    .formatted(place, parent, missing.group(1));
        }
        return "%s: error: not a kit: %s %s".formatted(place, path, mismatch(mapping));
    }

    private static String mismatch(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(Object::toString).toList();
            return "is no field of a kit (%s)".formatted(NearWords.advice(unknown.getPropertyName(), known));
        }
        if (NULL_PLAIN.matcher(e.getOriginalMessage()).find()) {
            return "is missing or null (write a number, true or false)";
        }
        if (e instanceof MismatchedInputException input && input.getTargetType() != null) {
            return "should be " + kind(input.getTargetType()) + " (compare with a kit that was not edited)";
        }
        return "cannot be used: %s (compare with a kit that was not edited)".formatted(e.getOriginalMessage());
    }

    private static String kind(Class<?> type) {
        if (type == String.class) {
            return "a text in quotes";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number without quotes";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list in [ ]" : "an object in { }";
    }

    private static String place(String name, JsonLocation at) {
        return at == null ? name : "%s:%d:%d".formatted(name, at.getLineNr(), at.getColumnNr());
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder("$");
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append('.').append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
