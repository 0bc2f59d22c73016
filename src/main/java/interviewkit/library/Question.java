package interviewkit.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question of a competency, with all that an interviewer needs to ask it and to rate the answer.
 *
 * @param id unique within its competency, and for ever
 * @param minutes how long it takes with its probes
 * @param adversity whether it asks about failure or difficulty
 * @param variantOf the question that it may stand in for: same type, minutes and difficulty
 * @param cues words of a posting for which it is the first choice
 * @param facet the side of a broad competency that it reads
 * @param material what the candidate is handed, paragraph by paragraph; empty for most questions
 * @param ask what is read aloud; {@code {named|default}} stands for the names that the posting uses
 */
public record Question(
        String id,
        QuestionType type,
        Audience audience,
        int minutes,
        boolean adversity,
        Optional<String> variantOf,
        List<String> cues,
        Optional<String> facet,
        List<String> material,
        String ask,
        List<Probe> probes,
        List<String> strong,
        List<String> weak,
        Anchors anchors) {
    private static final int LEAST_FOR_DEPTH = 10;
    private static final int MOST_TRIMMED = 2;

    public Question {
        Texts.require(id, "a question's id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(variantOf, "variantOf");
        cues = List.copyOf(cues);
        Objects.requireNonNull(facet, "facet");
        material = List.copyOf(material);
        Texts.require(ask, "question " + id);
        probes = List.copyOf(probes);
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
        Objects.requireNonNull(anchors, "anchors");
        if (minutes < 1) {
            throw new IllegalArgumentException("question %s takes %d minutes".formatted(id, minutes));
        }
    }

    /** What it still works in where a round is full: two minutes less, but no depth question under ten (kit rule K35). */
    public int leastMinutes() {
        return Math.min(minutes, Math.max(LEAST_FOR_DEPTH, minutes - MOST_TRIMMED));
    }

    /** The id that a question and its variants share. */
    public String family() {
        return variantOf.orElse(id);
    }
}
