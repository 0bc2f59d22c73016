package interviewkit.render.docx;

import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Align;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.render.docx.ProseWriter.Place;
import interviewkit.render.docx.TableWriter.Caption;
import java.util.List;
import java.util.stream.Collectors;

/** Draws tables of words. */
final class Tables {
    private final Flow flow;
    private final Look look;
    private final ProseWriter prose;
    private final Words words;

    Tables(Flow flow, Look look, ProseWriter prose) {
        this.flow = flow;
        this.look = look;
        this.prose = prose;
        this.words = new Words(flow.xml());
    }

    /** A table without columns or rows shows nothing, and Word does not open a file that holds one. */
    void draw(Table table) {
        if (table.columns().isEmpty() || table.rows().isEmpty() && !table.hasHeader()) {
            return;
        }
        var shares = table.columns().stream().map(Column::share).toList();
        TableWriter.write(
                flow, TableStyle.of(table.look()), caption(table), Grid.shared(look.textWidth(), shares), writer -> {
                    if (table.hasHeader()) {
                        writer.header(() -> heads(table, writer));
                    }
                    rows(table, writer);
                });
    }

    private static Caption caption(Table table) {
        String heads = table.columns().stream()
                .map(Column::head)
                .filter(head -> !head.isBlank())
                .collect(Collectors.joining(", "));
        return new Caption(table.caption(), heads, table.hasHeader());
    }

    private void heads(Table table, TableWriter writer) {
        for (Column column : table.columns()) {
            writer.cell(
                    CellLook.PLAIN,
                    () -> flow.paragraph(ParagraphStyle.TABLE_HEAD, column.align(), () -> words.write(column.head())));
        }
    }

    private void rows(Table table, TableWriter writer) {
        List<Row> rows = table.rows();
        Keep keep = flow.keep();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            writer.row(keep.part(i == rows.size() - 1), () -> cells(table, row, writer));
        }
    }

    private void cells(Table table, Row row, TableWriter writer) {
        boolean sum = row.weight() == Row.Weight.STRONG;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var align = table.columns().get(i).align();
            writer.cell(
                    sum ? sumLook() : cellLook(table),
                    () -> prose.write(cell.prose(), sum ? Place.SUM : Place.CELL, align));
        }
    }

    private CellLook sumLook() {
        return CellLook.PLAIN.edged("w:top", Rule.solid(1, look.colours().accent()));
    }

    /** In a matrix a row is read across, so all of it stands at one height. */
    private static CellLook cellLook(Table table) {
        boolean matrix = table.look() == Table.Look.GRID
                && table.columns().stream().anyMatch(column -> column.align() == Align.CENTRE);
        return matrix ? CellLook.PLAIN.centred() : CellLook.PLAIN;
    }
}
