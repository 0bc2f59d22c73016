package interviewkit.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions for what no competency names, written from the posting's own words: a tool, a method, a background, a setting,
 * a size, a duty, a trait.
 *
 * @param order the pattern that is tried first has the lowest
 * @param kinds the kinds of items that it takes: {@code requirement}, {@code bonus}, {@code responsibility}
 * @param mostWords a longer item says more than what is found in it
 * @param unmatchedOnly whether it takes only items that no competency fits at all, however badly
 * @param finds how such an item reads, by language
 * @param competency the competency as a form; {@code {thing}} stands for what was found
 * @param examples items that it takes, with what it finds in them
 */
public record QuestionPattern(
        String id,
        int order,
        List<String> kinds,
        int mostWords,
        boolean unmatchedOnly,
        List<Find> finds,
        Competency competency,
        List<Example> examples) {
    /** How the id of a competency begins that was written by a pattern. */
    public static final String WRITTEN = "pattern-";

    private static final String GROUP = "thing";
    private static final String ANY_LANGUAGE = "any";

    public QuestionPattern {
        Texts.require(id, "a pattern's id");
        kinds = List.copyOf(kinds);
        finds = List.copyOf(finds);
        Objects.requireNonNull(competency, "competency");
        examples = List.copyOf(examples);
    }

    /** What an item of this pattern is about. */
    public Optional<Thing> find(String kind, String text, String language) {
        if (!kinds.contains(kind) || text.strip().split("\\s+").length > mostWords) {
            return Optional.empty();
        }
        return finds.stream()
                .filter(find -> find.speaks(language))
                .flatMap(find -> find.in(text).stream())
                .findFirst();
    }

    /**
     * One way in which such an item reads.
     *
     * @param words with a group named {@code thing}, unless {@code means} says what is meant
     * @param means the behaviour that the words stand for
     */
    public record Find(String language, Pattern words, Optional<String> means) {
        public Find {
            Texts.require(language, "the language of a pattern's words");
            Objects.requireNonNull(means, "means");
            if (means.isEmpty() && !words.pattern().contains("(?<" + GROUP + ">")) {
                throw new IllegalArgumentException(
                        "the words \"%s\" have no group \"%s\" and no meaning".formatted(words.pattern(), GROUP));
            }
        }

        private boolean speaks(String spoken) {
            return language.equals(ANY_LANGUAGE) || language.equals(spoken);
        }

        private Optional<Thing> in(String text) {
            Matcher matcher = words.matcher(text);
            if (!matcher.find()) {
                return Optional.empty();
            }
            return Optional.of(means.map(behaviour -> new Thing(behaviour, false))
                    .orElseGet(() -> new Thing(matcher.group(GROUP).strip(), true)));
        }
    }

    /**
     * What an item is about.
     *
     * @param quoted whether these are the item's own words; else they are the behaviour that its trait word stands for
     */
    public record Thing(String words, boolean quoted) {}

    /** An item that the pattern takes, and what it finds in it. */
    public record Example(String text, String thing) {
        public Example {
            Texts.require(text, "an example");
            Texts.require(thing, "what an example is about");
        }
    }
}
