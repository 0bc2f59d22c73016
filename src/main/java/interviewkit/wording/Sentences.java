package interviewkit.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a line. A full stop after a usual abbreviation, or before a small letter, ends none. */
public final class Sentences {
    private static final Pattern END = Pattern.compile(
            "(?<=[.?!…][\"'”’)]{0,2})(?<!\\b(?:e\\.g|i\\.e|approx|Dr|Mr|Ms|Mrs|St|No|vs)\\.)\\s+(?=[\"'“‘(]?[\\p{Lu}\\p{N}])");

    private Sentences() {}

    public static List<String> of(String line) {
        return Arrays.stream(END.split(line.strip()))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }
}
