package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.List;

/** The first page of a guide: all that an interviewer has to know before the round, in five minutes' reading. */
final class RoundBrief {
    private final InterviewKit kit;
    private final KitRound round;

    RoundBrief(InterviewKit kit, KitRound round) {
        this.kit = kit;
        this.round = round;
    }

    List<Block> blocks() {
        return new Flow()
                .add(facts())
                .add(beforeYouStart())
                .heading(1, "Run sheet")
                .add(new RunSheet(kit, round).table())
                .blocks();
    }

    private Table facts() {
        FactsTable facts = new FactsTable("This round")
                .row("Interviewer", LoopPages.interviewers(round))
                .row("You rate", rated())
                .row("You do not cover", round.excludes())
                .row("Time", time());
        new PostingLanguage(kit.posting()).note().ifPresent(note -> facts.row("Language", note));
        return facts.table();
    }

    private String time() {
        return "%s with the candidate, %d min for the scorecard (due within one business day)"
                .formatted(Wording.duration(round.minutes()), round.writeUp());
    }

    private Cell rated() {
        Line line = new Line();
        for (KitCompetency competency : kit.rated(round)) {
            line.muted(line.runs().isEmpty() ? "" : "·")
                    .add(Tags.of(competency))
                    .plain(competency.name());
        }
        return line.runs().isEmpty() ? Cell.of("Nothing; you check facts.") : line.cell();
    }

    private Panel beforeYouStart() {
        return Panel.of(
                Panel.Tone.BRIEF,
                "Before you start",
                new Paragraph(Paragraph.Role.LEAD, Run.line(round.purpose())),
                Bullets.of(rules()),
                new RatingWords(kit.scale()).legend());
    }

    /** What to prepare, what to stay away from, and how to write and rate. */
    private List<String> rules() {
        List<String> lines = new ArrayList<>(round.prepare());
        if (round.technical()) {
            lines.add(Sentences.INDEPENDENT);
        }
        lines.add("While you listen, write what was said: names of things, figures, dates. Rate after the candidate has"
                + " left: each question against its anchors, then each competency.");
        return lines.stream().distinct().toList();
    }
}
