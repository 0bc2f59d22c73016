package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Blanks.Blank;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Together;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitRound;
import java.util.List;

/** The page on which an interviewer rates the competencies of a round and recommends. There is no neutral choice. */
final class Scorecard {
    private static final List<Option> CONFIDENCE =
            List.of(new Option("low", "Low"), new Option("medium", "Medium"), new Option("high", "High"));

    private static final List<Option> RECOMMENDATION = List.of(
            new Option("strong-no", "Strong no"),
            new Option("no", "No"),
            new Option("yes", "Yes"),
            new Option("strong-yes", "Strong yes"));

    /** A round that rates no must-have stops nobody on its ratings. */
    private static final List<Option> FACTS_ONLY =
            List.of(new Option("no", "Stop: a required fact is not met"), new Option("yes", "Go on to the next round"));

    private final InterviewKit kit;
    private final KitRound round;

    Scorecard(InterviewKit kit, KitRound round) {
        this.kit = kit;
        this.round = round;
    }

    List<Block> blocks() {
        RatingWords rating = new RatingWords(kit.scale());
        Flow flow = new Flow()
                .add(Paragraph.small("Kit %s, version %s · round %d, %s. %s"
                        .formatted(kit.id(), kit.version(), round.number(), round.name(), Sentences.DUE)))
                .add(new Blanks(List.of(
                        new Blank(Fields.CANDIDATE, "Candidate code", Blank.Kind.TEXT, 3),
                        new Blank(Fields.INTERVIEWER, "Interviewer", Blank.Kind.TEXT, 4),
                        new Blank(Fields.DATE, "Date of the interview", Blank.Kind.DATE, 3))))
                .add(rating.legend());
        kit.rated(round).forEach(competency -> flow.add(row(competency, rating)));
        return flow.add(new Evidence(
                        Fields.REASONS, "The evidence that decided each rating, and what would change my mind", 4))
                .add(new Choice(Fields.RECOMMENDATION, "Overall recommendation", recommendation()))
                .add(submitLine())
                .blocks();
    }

    private List<Option> recommendation() {
        return kit.rated(round).stream().anyMatch(KitCompetency::isMust) ? RECOMMENDATION : FACTS_ONLY;
    }

    private Block row(KitCompetency competency, RatingWords rating) {
        return new Together(List.of(
                new Choice(Fields.rating(competency), heading(competency), rating.ratings()),
                new Choice(Fields.confidence(competency), "Confidence", CONFIDENCE)));
    }

    /** The competency, and the questions whose ratings it is drawn from. */
    private String heading(KitCompetency competency) {
        List<String> numbers = AskedQuestion.of(kit, round).stream()
                .filter(asked -> asked.question().competency().equals(competency.id()))
                .map(asked -> String.valueOf(asked.number()))
                .toList();
        return "%s%s · question%s %s"
                .formatted(
                        competency.name(),
                        competency.isMust() ? "" : competency.isValue() ? " (company value)" : " (bonus)",
                        numbers.size() == 1 ? "" : "s",
                        Wording.list(numbers));
    }

    private static Block submitLine() {
        return new Blanks(List.of(
                new Blank(Fields.SIGNATURE, "Submitted by (name or signature)", Blank.Kind.TEXT, 6),
                new Blank(Fields.SUBMITTED, "Submitted on", Blank.Kind.DATE, 4)));
    }
}
