package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Prose;
import interviewkit.document.Document;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitRound;
import interviewkit.kit.KitRound.KitBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
                .heading(1, "What you say")
                .add(opening(round))
                .add(end(round))
                .heading(2, "While you ask and rate")
                .add(whileAsking(kit))
                .addAll(factsToVerify(kit, round))
                .addAll(questions(kit, round, questions))
                .newPage()
                .heading(1, "Scorecard")
                .addAll(new Scorecard(kit, round).blocks())
                .addAll(background(questions))
                .blocks();
    }

    /** Each question starts on a new page: what to ask on its first page, room to write and rate on its second. */
    private static List<Block> questions(InterviewKit kit, KitRound round, List<AskedQuestion> questions) {
        Flow flow = new Flow();
        for (AskedQuestion asked : questions) {
            flow.newPage();
            if (asked.number() == 1) {
                flow.heading(1, "Questions");
            }
            flow.addAll(new QuestionPages(kit, round, asked).blocks());
        }
        return flow.blocks();
    }

    /** Read beforehand, so it stands behind what is needed during the conversation. */
    private static List<Block> background(List<AskedQuestion> questions) {
        List<Block> background = new Background(questions).blocks();
        return background.isEmpty()
                ? background
                : new Flow().newPage().addAll(background).blocks();
    }

    /** The facts are settled with the candidate in the first screen, before its questions. */
    private static List<Block> factsToVerify(InterviewKit kit, KitRound round) {
        FactsToVerify facts = new FactsToVerify(kit);
        if (facts.isEmpty() || !facts.areSettledIn(round)) {
            return List.of();
        }
        return new Flow()
                .newPage()
                .heading(1, "Facts to verify")
                .text("Part of the opening. A fact is confirmed or it is not; it is never rated.")
                .addAll(facts.toSettle())
                .blocks();
    }

    private static Bullets whileAsking(InterviewKit kit) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(advice(
                "Not your field.",
                "Read “If this is not your field” behind the scorecard before the candidate comes."));
        lines.add(advice("Silence.", "Wait for ten seconds. Thinking is part of the answer."));
        lines.add(advice(
                "No example.",
                "Offer a neighbouring kind of work from “Counts as the same experience”. Failing that, ask what the"
                        + " candidate would do, and write “hypothetical” beside the rating."));
        lines.add(advice(
                "Nothing that can be rated.",
                "Mark “asked, no evidence”. It is not a low rating: the debrief decides who asks again."));
        lines.add(advice(
                "Time runs short.",
                "Keep to each question and its first two probes. Leave out %sa second question on a competency that you have"
                                .formatted(hasBonus(kit) ? "a bonus point first, then " : "")
                        + " heard about, never the only one on a must-have, and mark it “not asked”."
                        + " The candidate's own questions keep their time."));
        lines.add(advice("Rating.", new RatingWords(kit.scale()).above() + " " + Sentences.SEVERAL_QUESTIONS));
        lines.add(advice(
                "Something private comes up.", "Do not write it down, do not ask further, and come back to the work."));
        return new Bullets(lines);
    }

    private static List<Run> advice(String when, String what) {
        return Line.of(Run.strong(when)).plain(what).runs();
    }

    private static boolean hasBonus(InterviewKit kit) {
        return kit.competencies().stream().anyMatch(competency -> !competency.isMust() && !competency.isValue());
    }

    private static Panel opening(KitRound round) {
        return new Panel(
                Panel.Tone.SCRIPT,
                "Read aloud · " + Wording.duration(minutes(round, "opening")),
                spoken(round, "opening"));
    }

    private static Panel end(KitRound round) {
        List<Prose> prose = new ArrayList<>();
        prose.add(part("The candidate's questions", minutes(round, "candidate-questions")));
        prose.addAll(spoken(round, "candidate-questions"));
        prose.add(part("Close", minutes(round, "close")));
        prose.addAll(spoken(round, "close"));
        return new Panel(Panel.Tone.SCRIPT, "The end of the round", prose);
    }

    private static Paragraph part(String name, int minutes) {
        return Paragraph.of(Run.strong("%s · %s".formatted(name, Wording.duration(minutes))));
    }

    private static int minutes(KitRound round, String kind) {
        return blocks(round, kind).mapToInt(KitBlock::minutes).sum();
    }

    private static List<Prose> spoken(KitRound round, String kind) {
        return blocks(round, kind)
                .flatMap(block -> block.say().stream())
                .map(words -> (Prose) Paragraph.of("“" + words + "”"))
                .toList();
    }

    private static Stream<KitBlock> blocks(KitRound round, String kind) {
        return round.blocks().stream().filter(block -> block.kind().equals(kind));
    }
}
