package interviewkit.compose;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitLoop;
import interviewkit.kit.KitPosting;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import interviewkit.kit.KitRound.KitBlock;
import java.util.List;
import java.util.Map;

/** Kits that differ in one thing from another. */
final class KitChanges {
    private KitChanges() {}

    /** The posting names neither title nor company nor place nor pay. */
    static InterviewKit withoutFacts(InterviewKit kit) {
        KitPosting posting = kit.posting();
        return with(
                kit,
                new KitPosting(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "en",
                        posting.text(),
                        posting.source(),
                        posting.items(),
                        posting.segments()),
                kit.questions(),
                kit.loop());
    }

    /** The posting is written in another language. */
    static InterviewKit in(String language, InterviewKit kit) {
        KitPosting posting = kit.posting();
        return with(
                kit,
                new KitPosting(
                        posting.title(),
                        posting.company(),
                        posting.location(),
                        posting.workplace(),
                        posting.pay(),
                        language,
                        posting.text(),
                        posting.source(),
                        posting.items(),
                        posting.segments()),
                kit.questions(),
                kit.loop());
    }

    /** No item, no competency, no question, no fact and no finding; rounds that only open and close. */
    static InterviewKit bare(InterviewKit kit) {
        KitPosting posting = kit.posting();
        List<KitRound> rounds = kit.loop().rounds().stream()
                .map(round -> withBlocks(
                        round,
                        round.blocks().stream()
                                .filter(block -> !block.isQuestion())
                                .toList()))
                .toList();
        return new InterviewKit(
                kit.schema(),
                kit.id(),
                kit.version(),
                kit.content(),
                new KitPosting(posting.title(), "", "", "", "", "en", "", posting.source(), List.of(), List.of()),
                kit.role(),
                kit.scale(),
                List.of(),
                List.of(),
                new KitLoop("bare", "Bare", "standard", 0, List.of(), List.of(), rounds),
                List.of(),
                List.of(),
                List.of(),
                kit.compliance());
    }

    static InterviewKit shortLoop(InterviewKit kit, List<String> changes) {
        KitLoop loop = kit.loop();
        return with(
                kit,
                kit.posting(),
                kit.questions(),
                new KitLoop(loop.id(), loop.name(), "short", loop.minutes(), loop.decision(), changes, loop.rounds()));
    }

    static InterviewKit variant(InterviewKit kit, String set) {
        KitLoop loop = kit.loop();
        return with(
                kit,
                kit.posting(),
                kit.questions(),
                new KitLoop(
                        loop.id(),
                        loop.name(),
                        loop.variant(),
                        loop.minutes(),
                        loop.decision(),
                        loop.changes(),
                        loop.rounds(),
                        List.of("--variant " + set),
                        set));
    }

    /** Every question gets the minutes; sums are not mended. */
    static InterviewKit withQuestionsOf(InterviewKit kit, int minutes) {
        KitLoop loop = kit.loop();
        List<KitRound> rounds = loop.rounds().stream()
                .map(round -> withBlocks(
                        round,
                        round.blocks().stream()
                                .map(block -> block.isQuestion()
                                        ? new KitBlock(block.kind(), minutes, block.question(), false, block.say())
                                        : block)
                                .toList()))
                .toList();
        return with(
                kit,
                kit.posting(),
                kit.questions(),
                new KitLoop(loop.id(), loop.name(), loop.variant(), 0, loop.decision(), List.of(), rounds));
    }

    /** The first question was written from the posting's words, and has this glossary. */
    static InterviewKit withFirstQuestionWritten(InterviewKit kit, Map<String, String> glossary) {
        KitQuestion first = kit.questions().get(0);
        KitQuestion written = new KitQuestion(
                first.id(),
                first.competency(),
                first.owner(),
                first.ownerName(),
                first.importance(),
                first.items(),
                first.type(),
                "pattern",
                first.ask(),
                first.material(),
                first.probes(),
                first.inPassing(),
                first.strong(),
                first.weak(),
                first.equivalents(),
                first.background(),
                glossary,
                first.axis(),
                first.anchors(),
                first.minutes(),
                first.adversity());
        List<KitQuestion> questions = kit.questions().stream()
                .map(question -> question.equals(first) ? written : question)
                .toList();
        return with(kit, kit.posting(), questions, kit.loop());
    }

    /** The loop asks a question that the kit does not hold. */
    static InterviewKit withoutTheFirstTwoQuestions(InterviewKit kit) {
        return with(
                kit, kit.posting(), kit.questions().subList(2, kit.questions().size()), kit.loop());
    }

    private static InterviewKit with(InterviewKit kit, KitPosting posting, List<KitQuestion> questions, KitLoop loop) {
        return new InterviewKit(
                kit.schema(),
                kit.id(),
                kit.version(),
                kit.content(),
                posting,
                kit.role(),
                kit.scale(),
                kit.competencies(),
                questions,
                loop,
                kit.verify(),
                kit.notAssessed(),
                kit.findings(),
                kit.compliance());
    }

    private static KitRound withBlocks(KitRound round, List<KitBlock> blocks) {
        return new KitRound(
                round.id(),
                round.number(),
                round.name(),
                round.kind(),
                round.purpose(),
                round.interviewers(),
                round.outsider(),
                round.raters(),
                round.technical(),
                round.minutes(),
                round.excludes(),
                round.writeUp(),
                round.prepare(),
                round.candidateTopic(),
                blocks);
    }
}
