package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Together;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitRound;
import java.util.List;
import java.util.Optional;

/** The facts that are settled with the candidate and never rated, each with room to note what was found. */
final class FactsToVerify {
    private static final int NOTE_LINES = 4;
    private static final List<Option> OUTCOMES = List.of(
            new Option("confirmed", "Confirmed"),
            new Option("not-confirmed", "Not confirmed"),
            new Option("open", "Still open"));

    private final InterviewKit kit;
    private final PostingWords words;

    FactsToVerify(InterviewKit kit) {
        this.kit = kit;
        this.words = new PostingWords(kit.posting());
    }

    /** The round in which they are settled: the first screen, or the first round where there is none. */
    Optional<KitRound> round() {
        List<KitRound> rounds = kit.loop().rounds();
        return rounds.stream()
                .filter(KitRound::isScreen)
                .findFirst()
                .or(() -> rounds.stream().findFirst());
    }

    boolean areSettledIn(KitRound round) {
        return round().filter(round::equals).isPresent();
    }

    boolean isEmpty() {
        return kit.verify().isEmpty();
    }

    /** Each fact with the steps and a place for a note. */
    List<Block> toNote() {
        return each(false);
    }

    /** Each fact with the steps, a place for a note and one for the outcome. */
    List<Block> toSettle() {
        return each(true);
    }

    private List<Block> each(boolean withOutcome) {
        Flow flow = new Flow();
        for (int i = 0; i < kit.verify().size(); i++) {
            flow.add(fact(i + 1, kit.verify().get(i), withOutcome));
        }
        return flow.blocks();
    }

    private Block fact(int number, Verify fact, boolean withOutcome) {
        Flow flow = new Flow()
                .add(new Heading(2, fact.fact()))
                .add(quote(fact))
                .bullets(fact.steps())
                .add(new Evidence(Fields.factNote(number), "What was said or shown: " + fact.fact(), NOTE_LINES));
        if (withOutcome) {
            flow.add(new Choice(Fields.factOutcome(number), "Outcome: " + fact.fact(), OUTCOMES));
        }
        return new Together(flow.blocks());
    }

    private Paragraph quote(Verify fact) {
        return Line.of(Tags.VERIFY).add(words.item(fact.item())).paragraph();
    }
}
