package interviewkit.compose;

import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which item of the posting is read in which round. */
final class Coverage {
    private static final String ASKED = "●";
    private static final String IN_PASSING = "○";
    private static final String VERIFIED = "V";
    private static final List<String> KINDS = List.of("requirement", "bonus", "responsibility");

    private final InterviewKit kit;
    private final FactsToVerify facts;
    private final PostingWords words;

    Coverage(InterviewKit kit) {
        this.kit = kit;
        this.facts = new FactsToVerify(kit);
        this.words = new PostingWords(kit.posting());
    }

    static String legend() {
        return "%s asked and rated · %s heard in passing, not rated · %s verified, never rated"
                .formatted(ASKED, IN_PASSING, VERIFIED);
    }

    /** Every item, a row each. */
    Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left("The posting's words", 14));
        kit.loop().rounds().forEach(round -> columns.add(Column.centre(String.valueOf(round.number()), 1)));
        columns.add(Column.left("Read", 3));
        return new Table(
                Table.Look.GRID,
                "Items and the rounds that read them",
                columns,
                Stream.concat(ordered().map(this::row), inferred()).toList());
    }

    /** Demands first, then bonus points, then duties; each in the posting's order. */
    private Stream<KitItem> ordered() {
        return kit.posting().items().stream().sorted(Comparator.comparingInt(item -> KINDS.indexOf(item.kind())));
    }

    /** What the posting does not say has no item, and is read all the same. */
    private Stream<Row> inferred() {
        return kit.competencies().stream()
                .filter(one -> one.isInferred() || one.isValue())
                .map(competency -> {
                    List<KitRound> readers = kit.readers(competency);
                    List<Cell> cells = new ArrayList<>();
                    cells.add(Line.of(competency.isValue() ? Tags.VALUE : Tags.INFERRED)
                            .plain(competency.name())
                            .cell());
                    kit.loop().rounds().forEach(round -> cells.add(Cell.of(readers.contains(round) ? ASKED : "")));
                    cells.add(Cell.of(times(readers.size())));
                    return new Row(Row.Weight.NORMAL, cells);
                });
    }

    private Row row(KitItem item) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Line().add(words.item(item.id())).cell());
        kit.loop().rounds().forEach(round -> cells.add(Cell.of(marks(item, round))));
        cells.add(Cell.of(reads(item)));
        return new Row(Row.Weight.NORMAL, cells);
    }

    /** How a round reads an item; empty where it does not. */
    String marks(KitItem item, KitRound round) {
        return Stream.of(
                        asks(item, round) ? ASKED : "",
                        hearsInPassing(item, round) ? IN_PASSING : "",
                        isVerified(item) && facts.areSettledIn(round) ? VERIFIED : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** How often an item is read, in words. */
    String reads(KitItem item) {
        long asked =
                kit.loop().rounds().stream().filter(round -> asks(item, round)).count();
        if (asked > 0) {
            return times(asked);
        }
        if (kit.loop().rounds().stream().anyMatch(round -> hearsInPassing(item, round))) {
            return "in passing";
        }
        return isVerified(item) ? "verified" : "not assessed";
    }

    private static String times(long count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private boolean asks(KitItem item, KitRound round) {
        return kit.questions(round).anyMatch(question -> question.ownItems().contains(item.id()));
    }

    private boolean hearsInPassing(KitItem item, KitRound round) {
        return kit.questions(round)
                .map(KitQuestion::inPassing)
                .flatMap(List::stream)
                .anyMatch(probe -> probe.items().contains(item.id()));
    }

    private boolean isVerified(KitItem item) {
        return kit.verify().stream().anyMatch(fact -> fact.item().equals(item.id()));
    }
}
