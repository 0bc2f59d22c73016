package interviewkit.mapping;

import interviewkit.library.Competency;
import java.util.List;

/**
 * A competency that an item calls for.
 *
 * @param score the mapper's number; only its order and its distance to the next one mean something
 * @param confidence 0 to 1: how sure it is that this competency is right
 * @param told 0 to 1: how much of what one part of the item says the competency accounts for
 * @param because the item's words that led here, and by which evidence
 */
public record Match(Competency competency, double score, double confidence, double told, List<Evidence> because) {
    public Match {
        because = List.copyOf(because);
    }

    /**
     * One reason for a match.
     *
     * @param source {@code term}, {@code skill}, {@code cue}, {@code example}, {@code wording} or {@code advice}
     * @param words the item's words
     * @param weight what it added to the score
     */
    public record Evidence(String source, String words, double weight) {}
}
