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
        return flow.add(new Evidence(Fields.CHANGE_MY_MIND, "What would change my mind", 3))
                .add(new Choice(Fields.RECOMMENDATION, "Overall recommendation", RECOMMENDATION))
                .add(submitLine())
                .blocks();
    }

    private static Block row(KitCompetency competency, RatingWords rating) {
        String bonus = competency.isMust() ? "" : " (bonus point)";
        return new Together(List.of(
                new Choice(Fields.rating(competency), competency.name() + bonus, rating.ratings()),
                new Choice(Fields.confidence(competency), "Confidence: " + competency.name(), CONFIDENCE)));
    }

    private static Block submitLine() {
        return new Blanks(List.of(
                new Blank(Fields.SIGNATURE, "Submitted by (name or signature)", Blank.Kind.TEXT, 6),
                new Blank(Fields.SUBMITTED, "Submitted on", Blank.Kind.DATE, 4)));
    }
}
