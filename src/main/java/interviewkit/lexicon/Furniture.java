package interviewkit.lexicon;

import java.util.List;

/**
 * Lines that belong to the page and not to the posting.
 *
 * @param patterns the kinds of such lines; the first that fits names the noise
 */
public record Furniture(List<Pattern> patterns) {
    public Furniture {
        patterns = List.copyOf(patterns);
    }

    /**
     * One kind of line.
     *
     * @param name what the noise is called
     * @param lines regular expressions that fit the whole line, letter case aside
     */
    public record Pattern(String name, List<String> lines) {
        public Pattern {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a pattern of furniture has no name: " + lines);
            }
            lines = List.copyOf(lines);
        }
    }
}
