package interviewkit.intake;

import interviewkit.lexicon.Furniture;
import interviewkit.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells lines that belong to the page and not to the posting. */
final class Furnishings {
    private static final int LONGEST_LINE = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();

    Furnishings(Furniture furniture) {
        for (Furniture.Pattern pattern : furniture.patterns()) {
            patterns.put(
                    pattern.name(),
                    pattern.lines().stream().map(Furnishings::compiled).toList());
        }
    }

    private static Pattern compiled(String line) {
        return Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What the noise is called that a line is, if it is noise. */
    Optional<String> name(Script script, Span body) {
        if (body.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String line = SPACES.matcher(script.slice(body)).replaceAll(" ");
        return patterns.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(p -> p.matcher(line).matches()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
