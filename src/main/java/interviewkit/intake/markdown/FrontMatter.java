package interviewkit.intake.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The simple fields between two lines of dashes at the top of a Markdown file. */
record FrontMatter(Map<String, String> fields, String rest) {
    private static final Pattern BLOCK =
            Pattern.compile("\\A\uFEFF?\\s*---[ \t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("^([\\p{L}_-]+):[ \t]+(\\S.*)$", Pattern.MULTILINE);

    static FrontMatter of(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        Map<String, String> fields = new LinkedHashMap<>();
        if (!block.find()) {
            return new FrontMatter(fields, markdown);
        }
        Matcher field = FIELD.matcher(block.group(1));
        while (field.find()) {
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT),
                    unquoted(field.group(2).strip()));
        }
        return new FrontMatter(fields, markdown.substring(block.end()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The first of some fields that has a value. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
