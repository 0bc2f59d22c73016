package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Block.Together;
import interviewkit.document.Document;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitQuestion;
import java.util.List;

/** The rubric for the panel: the scale, the weights, the rules of the decision, every anchor, and a sheet for the debrief. */
public final class ScoringRubricComposer {

    public Document compose(InterviewKit kit) {
        return new KitSheet(kit)
                .document("scoring-rubric", "Scoring rubric", "Confidential: interview panel", blocks(kit));
    }

    private static List<Block> blocks(InterviewKit kit) {
        Flow flow = new Flow()
                .lead("%s, in every round and for every competency.".formatted(new RatingWords(kit.scale()).bar()));
        new PostingLanguage(kit.posting()).note().ifPresent(flow::small);
        flow.heading(1, "The rating scale")
                .add(new RatingWords(kit.scale()).key())
                .text(Sentences.NO_NUMBER)
                .heading(1, "Weights")
                .add(weights(kit))
                .text("A weight says how much a competency counts when you talk. Nobody adds weights or ratings up.")
                .add(Panel.of(Panel.Tone.NOTE, "Bonus points", Paragraph.of(Sentences.BONUS_RULE)))
                .heading(1, "How it is decided")
                .bullets(kit.loop().decision())
                .text(Sentences.PEOPLE_DECIDE);
        kit.competencies().forEach(competency -> flow.newPage().addAll(competency(kit, competency)));
        return flow.newPage()
                .heading(1, "Debrief sheet")
                .addAll(new DebriefSheet(kit).blocks())
                .blocks();
    }

    private static Table weights(InterviewKit kit) {
        return new Table(
                Table.Look.RULED,
                "Competencies and their weights",
                List.of(
                        Column.left("Competency", 6),
                        Column.left("", 4),
                        Column.right("Weight", 2),
                        Column.left("Reason", 7)),
                kit.competencies().stream()
                        .map(competency -> Row.of(
                                Cell.of(Run.strong(competency.name())),
                                new Line().add(Tags.of(competency)).cell(),
                                Cell.of(String.valueOf(competency.weight())),
                                Cell.of(competency.weightReason())))
                        .toList());
    }

    private static List<Block> competency(InterviewKit kit, KitCompetency competency) {
        CompetencyProfile profile = new CompetencyProfile(kit, competency);
        Flow flow = new Flow()
                .heading(1, competency.name())
                .add(profile.standing())
                .text(competency.definition())
                .addAll(profile.bar())
                .heading(2, "Why it is rated")
                .addAll(profile.origin())
                .addAll(profile.guests())
                .addAll(profile.equivalents());
        kit.questions().stream()
                .filter(question -> question.competency().equals(competency.id()))
                .forEach(question -> flow.add(anchors(kit, question)));
        return flow.blocks();
    }

    private static Block anchors(InterviewKit kit, KitQuestion question) {
        return new Together(List.of(
                new Heading(2, "%s · %s".formatted(places(kit, question), question.ownerName())),
                Paragraph.of("“" + question.ask() + "”"),
                Line.of(Tags.importance(question.importance()))
                        .muted("Axis: %s; %s.".formatted(question.axis(), RatingWords.axis(question)))
                        .paragraph(),
                new RatingWords(kit.scale()).anchors(question)));
    }

    /** "Round 2, question 1", or several such places. */
    private static String places(InterviewKit kit, KitQuestion question) {
        List<String> places = kit.loop().rounds().stream()
                .flatMap(round -> AskedQuestion.of(kit, round).stream()
                        .filter(asked -> asked.question().equals(question))
                        .map(asked -> "round %d, question %d".formatted(round.number(), asked.number())))
                .toList();
        return places.isEmpty() ? "Not asked" : Wording.sentence(String.join("; ", places));
    }
}
