package interviewkit.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that people can be more or less able to do, with the questions and scales that find out.
 *
 * @param areas the areas that it belongs to, the best first
 * @param notThis what is easily taken for it, and where that belongs
 * @param terms how postings name it, by language
 * @param kin ids of the competencies under which it may be rated where a loop has no room for a rating of its own
 * @param probe what is asked within another question where there is no room for a question either
 * @param background for an interviewer who is no expert
 * @param equivalents what else counts as the same experience
 * @param levels how the bar shifts from entry to executive, by level
 * @param glossary technical terms in plain words
 */
public record Competency(
        String id,
        String name,
        List<String> areas,
        String definition,
        String notThis,
        Map<String, List<String>> terms,
        List<String> kin,
        PassingProbe probe,
        List<String> background,
        List<String> equivalents,
        Map<String, String> levels,
        Map<String, String> glossary,
        List<Question> questions,
        Examples examples) {
    /** Begins the id of a competency that is a value of the company. */
    public static final String VALUE = "value-";

    public Competency {
        Texts.require(id, "a competency's id");
        Texts.require(name, "the name of " + id);
        areas = List.copyOf(areas);
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("competency %s has no area".formatted(id));
        }
        Texts.require(definition, "the definition of " + id);
        Objects.requireNonNull(notThis, "notThis");
        terms = Sorted.copyOf(terms);
        kin = List.copyOf(kin);
        Objects.requireNonNull(probe, "probe");
        background = List.copyOf(background);
        equivalents = List.copyOf(equivalents);
        levels = Sorted.copyOf(levels);
        glossary = Sorted.copyOf(glossary);
        questions = List.copyOf(questions);
        Objects.requireNonNull(examples, "examples");
    }

    /** The same competency with only some of its questions. */
    public Competency asking(List<Question> some) {
        return new Competency(
                id,
                name,
                areas,
                definition,
                notThis,
                terms,
                kin,
                probe,
                background,
                equivalents,
                levels,
                glossary,
                some,
                examples);
    }

    /** Whether a pattern wrote it from a posting's words. */
    public boolean isWritten() {
        return id.startsWith(QuestionPattern.WRITTEN);
    }

    /** The area that fits best. */
    public String area() {
        return areas.get(0);
    }

    /** The id of one of its questions, unique in the whole library. */
    public String questionId(Question question) {
        return id + "/" + question.id();
    }

    /**
     * What can be asked in passing, within a question on something else.
     *
     * @param listenFor what an answer should hold
     */
    public record PassingProbe(String ask, String listenFor) {
        public PassingProbe {
            Texts.require(ask, "a passing probe");
            Texts.require(listenFor, "what a passing probe listens for");
        }
    }

    /** Sentences that map to the competency, and near misses with the competency that takes them. */
    public record Examples(List<String> maps, List<NearMiss> not) {
        public Examples {
            maps = List.copyOf(maps);
            not = List.copyOf(not);
        }
    }

    /** A sentence that looks like this competency's and is another's. */
    public record NearMiss(String text, String to) {
        public NearMiss {
            Texts.require(text, "a near miss");
            Texts.require(to, "where a near miss goes");
        }
    }
}
