package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Run;
import interviewkit.kit.DateStyle;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.Compliance;
import interviewkit.kit.KitTeam;
import java.util.ArrayList;
import java.util.List;

/** What the team has to know about law and fairness before it speaks with anybody. */
final class LawAndFairness {
    /** How a pack says in its own words what the kit would say otherwise. */
    private static final String PEOPLE_DECIDE = "People decide";

    private final InterviewKit kit;

    LawAndFairness(InterviewKit kit) {
        this.kit = kit;
    }

    List<Block> blocks() {
        Compliance pack = kit.compliance();
        return new Flow()
                .text("This kit follows the %s, as of %s.".formatted(pack.name(), date(pack)))
                .addAll(new OpenPoints(kit).fairnessPanels())
                .bullets(promises(pack))
                .heading(2, "What nobody asks, and the lawful form")
                .add(never(pack))
                .small("Sources: " + String.join("; ", pack.sources()))
                .blocks();
    }

    private String date(Compliance pack) {
        return kit.team().map(KitTeam::dateStyle).orElse(DateStyle.ISO).written(pack.date());
    }

    private static List<String> promises(Compliance pack) {
        List<String> lines = new ArrayList<>();
        lines.add(Sentences.SAME_QUESTIONS);
        if (pack.notices().stream().noneMatch(notice -> notice.startsWith(PEOPLE_DECIDE))) {
            lines.add(Sentences.PEOPLE_DECIDE);
        }
        lines.add(Sentences.ADJUSTMENTS);
        lines.addAll(pack.notices());
        lines.add(pack.retention());
        return lines.stream().distinct().toList();
    }

    private static Table never(Compliance pack) {
        return new Table(
                Table.Look.RULED,
                "What nobody asks, and the lawful form",
                List.of(Column.left("Not asked, in no form", 4), Column.left("What may be said or asked", 6)),
                pack.never().stream()
                        .map(topic -> Row.of(Cell.of(Run.strong(topic.topic())), Cell.of(topic.lawful())))
                        .toList());
    }
}
