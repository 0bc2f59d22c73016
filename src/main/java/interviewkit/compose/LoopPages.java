package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The loop in the plan: its rounds, what another variant changes, and how it is decided. Run sheets stand in the guides. */
final class LoopPages {
    private final InterviewKit kit;

    LoopPages(InterviewKit kit) {
        this.kit = kit;
    }

    List<Block> blocks() {
        Flow flow = new Flow().add(rounds()).text(outsiders()).text(Sentences.DUE);
        if (!kit.loop().changes().isEmpty()) {
            flow.heading(2, changed()).bullets(kit.loop().changes());
        }
        flow.heading(2, "How it is decided").bullets(kit.loop().decision());
        return flow.blocks();
    }

    /** The language of a kit changes nothing in its loop. */
    private String changed() {
        List<String> wishes = kit.loop().wishes().stream()
                .filter(wish -> !wish.startsWith("--language "))
                .toList();
        return wishes.isEmpty()
                ? "What the %s loop changes".formatted(kit.loop().variant())
                : "What %s changes".formatted(String.join(" ", wishes));
    }

    private Table rounds() {
        List<Row> rows = new ArrayList<>();
        kit.loop().rounds().forEach(round -> rows.add(row(round)));
        rows.add(new Row(
                Row.Weight.STRONG,
                List.of(
                        Cell.of(""),
                        Cell.of("With the candidate"),
                        Cell.of(String.valueOf(minutes())),
                        Cell.of(Wording.duration(minutes())),
                        Cell.of(""))));
        return new Table(
                Table.Look.RULED,
                "The rounds of the loop",
                List.of(
                        Column.left("", 1),
                        Column.left("Round", 5),
                        Column.right("Min", 2),
                        Column.left("Interviewer and purpose", 9),
                        Column.left("Rates", 6)),
                rows);
    }

    private Row row(KitRound round) {
        return Row.of(
                Cell.of(Run.strong(String.valueOf(round.number()))),
                Cell.of(Paragraph.of(Run.strong(round.name())), Paragraph.small(Wording.sentence(round.kind()))),
                Cell.of(String.valueOf(round.minutes())),
                Line.of(Run.strong(interviewers(round) + "."))
                        .plain(round.purpose())
                        .cell(),
                Cell.of(rates(round)));
    }

    /** Who holds the round, and how many of them rate. */
    static String interviewers(KitRound round) {
        return round.raters() == 1
                ? round.interviewers()
                : "%s; %d raters, each with a scorecard of their own".formatted(round.interviewers(), round.raters());
    }

    private String rates(KitRound round) {
        List<KitCompetency> rated = kit.rated(round);
        return rated.isEmpty()
                ? "Nothing"
                : rated.stream().map(KitCompetency::name).collect(Collectors.joining("; "));
    }

    private String outsiders() {
        List<KitRound> outside =
                kit.loop().rounds().stream().filter(KitRound::outsider).toList();
        return outside.isEmpty()
                ? "Nobody from outside the team takes part: add somebody before you start."
                : "Somebody from outside the team holds %s.".formatted(Wording.rounds(outside));
    }

    private int minutes() {
        return kit.loop().rounds().stream().mapToInt(KitRound::minutes).sum();
    }
}
