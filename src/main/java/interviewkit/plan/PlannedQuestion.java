package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Probe;
import interviewkit.library.Question;
import interviewkit.posting.Item;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A question as it is asked in this kit.
 *
 * @param id unique in the library, and for ever: {@code competency/question}
 * @param ratedUnder id of the rated competency that its rating counts for
 * @param owner the library's competency that the question belongs to
 * @param importance {@code BONUS} where it serves bonus points only: its rating then never counts against anybody
 * @param items the items that it serves, in the posting's order; empty for an inferred competency
 * @param ask what is read aloud
 * @param inPassing probes on other competencies that are heard and not rated
 * @param equivalents what counts as the same experience: the competency's own list, and that of the tools its items name
 * @param glossary its technical terms in plain words, those of the tools its items name included
 */
public record PlannedQuestion(
        String id,
        String ratedUnder,
        Competency owner,
        Question question,
        Importance importance,
        List<Item> items,
        String ask,
        List<PassingProbe> inPassing,
        List<String> equivalents,
        Map<String, String> glossary) {
    public PlannedQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ratedUnder, "ratedUnder");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(importance, "importance");
        items = List.copyOf(items);
        inPassing = List.copyOf(inPassing);
        equivalents = List.copyOf(equivalents);
        glossary = Collections.unmodifiableMap(new TreeMap<>(glossary));
        if (ask.isBlank()) {
            throw new IllegalArgumentException("question %s asks nothing".formatted(id));
        }
    }

    /**
     * A probe on a competency that gets no question of its own.
     *
     * @param items the posting's items that it touches
     */
    public record PassingProbe(Competency competency, List<Item> items, Probe probe, String listenFor) {
        public PassingProbe {
            items = List.copyOf(items);
        }
    }
}
