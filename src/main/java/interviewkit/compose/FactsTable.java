package interviewkit.compose;

import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Run;
import java.util.ArrayList;
import java.util.List;

/** The facts at the head of a page, in the making: a label and what holds, row by row. */
final class FactsTable {
    private final String caption;
    private final List<Row> rows = new ArrayList<>();

    FactsTable(String caption) {
        this.caption = caption;
    }

    FactsTable row(String label, String text) {
        return row(label, Cell.of(text));
    }

    FactsTable row(String label, Cell cell) {
        rows.add(Row.of(Cell.of(Run.strong(label)), cell));
        return this;
    }

    Table table() {
        return new Table(Table.Look.FACTS, caption, List.of(Column.left("", 2), Column.left("", 9)), rows);
    }
}
