package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Blanks.Blank;
import interviewkit.document.Block.Evidence;
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

/** A table to write the ratings of all rounds into, side by side, and room for what was decided. */
final class DebriefSheet {
    private static final String NOT_READ = "–";

    private final InterviewKit kit;
    private final List<Seat> seats;

    /** One rater of a round. */
    private record Seat(KitRound round, String head) {}

    DebriefSheet(InterviewKit kit) {
        this.kit = kit;
        this.seats = kit.loop().rounds().stream()
                .flatMap(round -> seats(round).stream())
                .toList();
    }

    List<Block> blocks() {
        return new Flow()
                .text(
                        "Write in the ratings once all scorecards are in. Begin where two ratings of one competency differ"
                                + " most; a spread of two or more is talked through, with both notes on the table. A missing"
                                + " scorecard is listed, not guessed.")
                .add(new Blanks(List.of(
                        new Blank(Fields.CANDIDATE, "Candidate code", Blank.Kind.TEXT, 3),
                        new Blank(Fields.DATE, "Date of the debrief", Blank.Kind.DATE, 3),
                        new Blank("present", "Present", Blank.Kind.TEXT, 6))))
                .add(grid())
                .small("A number at the top is a round. “%s”: the round does not read the competency."
                        .formatted(NOT_READ))
                .add(new Evidence("discussed", "What was talked through, and the evidence that settled it", 6))
                .add(new Evidence("decision", "Decision and reasons", 3))
                .add(new Blanks(List.of(
                        new Blank("decided_by", "Decided by", Blank.Kind.TEXT, 6),
                        new Blank("decided_on", "Decided on", Blank.Kind.DATE, 3))))
                .blocks();
    }

    private Table grid() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left("Competency", 13));
        seats.forEach(seat -> columns.add(Column.centre(seat.head(), 2)));
        columns.add(Column.centre("Spread", 3));
        columns.add(Column.centre("Talk?", 3));
        return new Table(
                Table.Look.GRID,
                "Ratings of all rounds",
                columns,
                kit.competencies().stream().map(this::row).toList());
    }

    private Row row(KitCompetency competency) {
        List<KitRound> readers = kit.readers(competency);
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Line.of(Run.strong(competency.name())).add(Tags.of(competency)).cell());
        seats.forEach(seat -> cells.add(Cell.of(readers.contains(seat.round()) ? "" : NOT_READ)));
        cells.add(Cell.of(""));
        cells.add(Cell.of(""));
        return new Row(Row.Weight.NORMAL, cells);
    }

    /** A column for each rater: "2" for the only one, "2a" and "2b" for two. */
    private static List<Seat> seats(KitRound round) {
        if (round.raters() < 2) {
            return List.of(new Seat(round, String.valueOf(round.number())));
        }
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < round.raters(); i++) {
            seats.add(new Seat(round, round.number() + Character.toString('a' + i)));
        }
        return seats;
    }
}
