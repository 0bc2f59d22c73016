package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.posting.Item;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that has to find a round.
 *
 * @param number tells tasks apart that are otherwise equal, and keeps their order
 * @param row the rated competency that it counts for
 * @param competency the one that it asks about: the row's own, or a guest's
 * @param question the question, where the items decide it; else it is chosen when the round is known
 * @param items the posting's items that it serves
 * @param round id of the only round that it fits in, if there is only one
 */
record Task(
        int number,
        RatedCompetency row,
        Competency competency,
        Optional<Question> question,
        List<Item> items,
        Optional<String> round) {
    /** What a question takes that is not chosen yet. */
    static final int USUAL_MINUTES = 10;

    Task {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(competency, "competency");
        Objects.requireNonNull(question, "question");
        items = List.copyOf(items);
        Objects.requireNonNull(round, "round");
    }

    /** What a second read of the row's competency listens for: its own items, or those of the row. */
    List<Item> itemsReadAgain() {
        return items.isEmpty() && competency.equals(row.competency()) ? row.items() : items;
    }

    /** The least that it takes. */
    int minutes() {
        return question.map(Question::leastMinutes).orElse(USUAL_MINUTES);
    }
}
