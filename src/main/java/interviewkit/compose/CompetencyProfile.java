package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitCompetency.Guest;
import java.util.List;

/** What there is to say about a rated competency, piece by piece. */
final class CompetencyProfile {
    private final InterviewKit kit;
    private final KitCompetency competency;
    private final PostingWords words;

    CompetencyProfile(InterviewKit kit, KitCompetency competency) {
        this.kit = kit;
        this.competency = competency;
        this.words = new PostingWords(kit.posting());
    }

    /** Tags, weight, and the rounds that read it. */
    Paragraph standing() {
        String read = Wording.rounds(kit.readers(competency));
        return new Line()
                .add(Tags.of(competency))
                .muted("weight %d · %s"
                        .formatted(competency.weight(), read.isEmpty() ? "rated in no round" : "rated in " + read))
                .paragraph();
    }

    /** Why it is in the loop: the posting's words, or what implies it. */
    List<Block> origin() {
        Flow flow = new Flow();
        if (!competency.items().isEmpty()) {
            flow.add(words.items(competency.items()));
        }
        if (competency.isValue()) {
            flow.text(Sentences.VALUE_RULE);
        }
        if (competency.isInferred()) {
            flow.addAll(inference(competency.signs().size()));
        }
        return flow.blocks();
    }

    /** Why it is inferred, and the first so many of the words that imply it. */
    List<Block> inference(int mostSigns) {
        Flow flow =
                new Flow().add(Line.of(Tags.INFERRED).plain(competency.reason()).paragraph());
        if (!competency.signs().isEmpty()) {
            flow.add(words.signs(competency.signs().stream().limit(mostSigns).toList()));
        }
        return flow.blocks();
    }

    /** What meeting the bar comes to at the role's seniority; nothing where the kit does not say. */
    List<Block> bar() {
        if (competency.bar().isBlank()) {
            return List.of();
        }
        return List.of(Line.of(Run.strong(
                        "The bar at this level (%s):".formatted(kit.role().seniority())))
                .plain(competency.bar())
                .paragraph());
    }

    Paragraph weightReason() {
        return Line.of(Run.strong("Weight:")).plain(competency.weightReason()).paragraph();
    }

    /** What else counts as the same experience; nothing where the kit does not say. */
    List<Block> equivalents() {
        if (competency.equivalents().isEmpty()) {
            return List.of();
        }
        return List.of(
                Line.of(Run.strong("Counts as the same experience:")).paragraph(),
                Bullets.of(competency.equivalents()));
    }

    /** The competencies that have no row of their own and are asked about under this one, with the items behind them. */
    List<Block> guests() {
        Flow flow = new Flow();
        for (Guest guest : competency.guests()) {
            flow.add(guestLine(guest).paragraph());
            if (!guest.items().isEmpty()) {
                flow.add(words.items(guest.items()));
            }
        }
        return flow.blocks();
    }

    private static Line guestLine(Guest guest) {
        String how = guest.inPassing()
                ? "is asked about in passing: heard, and not rated."
                : "is asked about and rated under this competency.";
        return Line.of(Tags.importance(guest.importance())).strong(guest.name()).plain(how);
    }
}
