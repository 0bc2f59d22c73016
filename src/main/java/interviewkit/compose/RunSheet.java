package interviewkit.compose;

import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitRound;
import interviewkit.kit.KitRound.KitBlock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The parts of a round with a running clock, and the time for the scorecard behind it. */
final class RunSheet {
    private final InterviewKit kit;
    private final KitRound round;

    RunSheet(InterviewKit kit, KitRound round) {
        this.kit = kit;
        this.round = round;
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        Iterator<AskedQuestion> questions = AskedQuestion.of(kit, round).iterator();
        int clock = 0;
        for (KitBlock block : round.blocks()) {
            rows.add(row(clock, what(block, questions), block.minutes()));
            clock += block.minutes();
        }
        rows.add(new Row(
                Row.Weight.STRONG,
                List.of(Cell.of(Wording.clock(clock)), Cell.of("End. " + alone()), Cell.of(String.valueOf(clock)))));
        return new Table(
                Table.Look.RULED,
                "Run sheet of round " + round.number(),
                List.of(Column.right("Clock", 2), Column.left("What", 15), Column.right("Minutes", 2)),
                rows);
    }

    private String alone() {
        return "Then %d min alone with the scorecard.".formatted(round.writeUp());
    }

    private static Row row(int clock, Cell what, int minutes) {
        return Row.of(Cell.of(Wording.clock(clock)), what, Cell.of(String.valueOf(minutes)));
    }

    private Cell what(KitBlock block, Iterator<AskedQuestion> questions) {
        if (block.isQuestion()) {
            return block.question().flatMap(kit::question).isPresent()
                    ? question(questions.next())
                    : Cell.of("Question " + block.question().orElse(""));
        }
        return Cell.of(
                switch (block.kind()) {
                    case "opening" -> "Opening";
                    case "candidate-questions" -> "The candidate's questions";
                    case "close" -> "Close";
                    default -> Wording.sentence(block.kind().replace('-', ' '));
                });
    }

    private static Cell question(AskedQuestion asked) {
        Line line = new Line().plain(asked.name());
        if (asked.isBonus()) {
            line.add(Tags.of(asked.question()));
        }
        return line.cell();
    }
}
