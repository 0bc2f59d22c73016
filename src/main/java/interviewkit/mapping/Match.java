package interviewkit.mapping;

import interviewkit.library.Competency;
import java.util.List;

/**
 * A competency that an item calls for.
 *
 * @param score the mapper's number; only its order and its distance to the next one mean something
 * @param confidence 0 to 1: how sure it is that this competency is right
 * @param told 0 to 1: how much of what one part of the item says the competency accounts for
 * @param standing where it stands, seen from the posting's field of work
 * @param called whether the item holds a cue of one of its questions, so that there is one that asks about just this
 * @param because the item's words that led here, and by which evidence
 */
public record Match(
        Competency competency,
        double score,
        double confidence,
        double told,
        Standing standing,
        boolean called,
        List<Evidence> because) {
    /** As likely right as wrong: a probe in passing costs a minute, and no rating hangs on it. */
    private static final double LEAST_PASSABLE = 0.5;

    private static final double LEAST_FAIR = 0.75;
    private static final double LEAST_JOINING = 0.4;

    public Match {
        because = List.copyOf(because);
    }

    Match sure(double confidence) {
        return new Match(competency, score, confidence, told, standing, called, because);
    }

    /** Whether a question may rest on it. */
    public boolean isLikely() {
        return confidence >= standing.leastSure(called);
    }

    /** Whether it may be asked about in passing, under something that is asked anyway. */
    public boolean isPassable() {
        return confidence >= LEAST_PASSABLE;
    }

    /** Whether a question may rest on it where a posting gives hardly anything else to ask about. */
    public boolean isFair() {
        return confidence >= LEAST_FAIR && standing != Standing.FOREIGN;
    }

    /** Whether it may join what other items of the posting call for surely. */
    public boolean isAtHome() {
        return confidence >= LEAST_JOINING && standing != Standing.FOREIGN;
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
