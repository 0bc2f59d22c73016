package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Probe;
import interviewkit.library.Question;
import interviewkit.library.Skill;
import interviewkit.posting.Item;
import java.util.List;
import java.util.Objects;

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
 * @param skills the tools and techniques of its items, for glosses and equivalents
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
        List<Skill> skills) {
    public PlannedQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ratedUnder, "ratedUnder");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(importance, "importance");
        items = List.copyOf(items);
        inPassing = List.copyOf(inPassing);
        skills = List.copyOf(skills);
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
