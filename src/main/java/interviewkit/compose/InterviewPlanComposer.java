package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Block.Together;
import interviewkit.document.Document;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.NotAssessed;
import interviewkit.kit.KitCompetency;
import java.util.List;

/** The plan for the hiring manager and the recruiter: the role on a page, then everything that was decided, and why. */
public final class InterviewPlanComposer {

    public Document compose(InterviewKit kit) {
        return new KitSheet(kit)
                .document(
                        "interview-plan", "Interview plan", "Confidential: hiring manager and recruiter", blocks(kit));
    }

    private static List<Block> blocks(InterviewKit kit) {
        Flow flow = new Flow()
                .addAll(new RoleOnAPage(kit).blocks())
                .heading(1, "What the posting leaves open")
                .addAll(new OpenPoints(kit).openBlocks())
                .heading(1, "Law and fairness")
                .addAll(new LawAndFairness(kit).blocks())
                .heading(1, "Competencies and why");
        kit.competencies().forEach(competency -> flow.add(profile(kit, competency)));
        return flow.newPage()
                .heading(1, "The loop")
                .addAll(new LoopPages(kit).blocks())
                .heading(1, "Coverage")
                .small(Coverage.legend())
                .add(new Coverage(kit).table())
                .addAll(factsToVerify(kit))
                .addAll(notAssessed(kit))
                .addAll(new OpenPoints(kit).otherBlocks())
                .addAll(new OpenPoints(kit).wantedBlocks())
                .heading(1, "What became of the posting")
                .addAll(new PostingAccount(kit).blocks())
                .heading(1, "Words used in this kit")
                .add(Vocabulary.words())
                .blocks();
    }

    private static Block profile(InterviewKit kit, KitCompetency competency) {
        CompetencyProfile profile = new CompetencyProfile(kit, competency);
        return new Together(new Flow()
                .heading(2, competency.name())
                .add(profile.standing())
                .text(competency.definition())
                .addAll(profile.origin())
                .addAll(profile.guests())
                .addAll(profile.bar())
                .add(profile.weightReason())
                .blocks());
    }

    private static List<Block> factsToVerify(InterviewKit kit) {
        FactsToVerify facts = new FactsToVerify(kit);
        if (facts.isEmpty()) {
            return List.of();
        }
        return new Flow()
                .heading(1, "Facts to verify")
                .text("A fact is confirmed or it is not. It is never rated, and more of it is worth no more.")
                .addAll(facts.toNote())
                .blocks();
    }

    private static List<Block> notAssessed(InterviewKit kit) {
        if (kit.notAssessed().isEmpty()) {
            return List.of();
        }
        PostingWords words = new PostingWords(kit.posting());
        return new Flow()
                .heading(1, "Not assessed, and why")
                .add(new Table(
                        Table.Look.RULED,
                        "Not assessed, and why",
                        List.of(Column.left("What", 5), Column.left("Why", 6)),
                        kit.notAssessed().stream().map(one -> row(words, one)).toList()))
                .blocks();
    }

    private static Row row(PostingWords words, NotAssessed one) {
        Paragraph what = Paragraph.of(Run.strong(one.what()));
        Cell cell = one.item().isEmpty()
                ? Cell.of(what)
                : Cell.of(what, new Line().add(words.item(one.item())).paragraph());
        return Row.of(cell, Cell.of(one.why()));
    }
}
