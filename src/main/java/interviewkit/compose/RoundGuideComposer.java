package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Prose;
import interviewkit.document.Block.Together;
import interviewkit.document.Document;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitRound;
import java.util.List;

/** The guide for one round's interviewer: a brief, the questions with room to write and rate, and the scorecard. */
public final class RoundGuideComposer {

    public Document compose(InterviewKit kit, KitRound round) {
        return new KitSheet(kit)
                .document(
                        "rounds/%d-%s".formatted(round.number(), round.id()),
                        "Round %d · %s".formatted(round.number(), round.name()),
                        "Confidential: interviewers only",
                        blocks(kit, round));
    }

    private static List<Block> blocks(InterviewKit kit, KitRound round) {
        List<AskedQuestion> questions = AskedQuestion.of(kit, round);
        return new Flow()
                .addAll(new RoundBrief(kit, round).blocks())
                .newPage()
                .heading(1, "Opening")
                .addAll(spoken(round, "opening", "Read aloud"))
                .addAll(factsToVerify(kit, round))
                .addAll(new Background(questions).blocks())
                .addAll(questions(kit, questions))
                .add(close(round))
                .newPage()
                .heading(1, "Scorecard")
                .addAll(new Scorecard(kit, round).blocks())
                .addAll(new Handouts(questions).blocks())
                .blocks();
    }

    /** Each question starts on a new page: what to ask on its first page, room to write and rate on its second. */
    private static List<Block> questions(InterviewKit kit, List<AskedQuestion> questions) {
        Flow flow = new Flow();
        for (AskedQuestion asked : questions) {
            flow.newPage();
            if (asked.number() == 1) {
                flow.heading(1, "Questions");
            }
            flow.addAll(new QuestionPages(kit, asked).blocks());
        }
        return flow.blocks();
    }

    /** The facts are settled with the candidate in the first screen, before its questions. */
    private static List<Block> factsToVerify(InterviewKit kit, KitRound round) {
        FactsToVerify facts = new FactsToVerify(kit);
        if (facts.isEmpty() || !facts.areSettledIn(round)) {
            return List.of();
        }
        return new Flow()
                .heading(1, "Facts to verify")
                .text("Part of the opening. A fact is confirmed or it is not; it is never rated.")
                .addAll(facts.toSettle())
                .blocks();
    }

    private static Block close(KitRound round) {
        return new Together(new Flow()
                .heading(2, "The end of the round")
                .addAll(spoken(round, "candidate-questions", "The candidate's questions"))
                .addAll(spoken(round, "close", "Close"))
                .blocks());
    }

    private static List<Panel> spoken(KitRound round, String kind, String title) {
        return round.blocks().stream()
                .filter(block -> block.kind().equals(kind) && !block.say().isEmpty())
                .map(block -> new Panel(
                        Panel.Tone.SCRIPT,
                        "%s · %s".formatted(title, Wording.duration(block.minutes())),
                        block.say().stream()
                                .map(text -> (Prose) Paragraph.of("“" + text + "”"))
                                .toList()))
                .toList();
    }
}
