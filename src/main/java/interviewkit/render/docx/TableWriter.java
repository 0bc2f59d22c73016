package interviewkit.render.docx;

import java.util.function.Consumer;

/**
 * Writes one table: fixed columns, rows that are not split, and a paragraph in every cell, without which Word calls the
 * file damaged. A gap follows, since Word joins tables that touch.
 */
final class TableWriter {
    private final Flow flow;
    private final XmlWriter xml;
    private final Grid grid;
    private int column;

    private TableWriter(Flow flow, Grid grid) {
        this.flow = flow;
        this.xml = flow.xml();
        this.grid = grid;
    }

    static void write(Flow flow, TableStyle style, Caption caption, Grid grid, Consumer<TableWriter> rows) {
        flow.beforeTable();
        var table = new TableWriter(flow, grid);
        table.open(style, caption);
        rows.accept(table);
        table.xml.close();
        flow.gap();
    }

    int columns() {
        return grid.columns();
    }

    private void open(TableStyle style, Caption caption) {
        xml.open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblStyle", style.id());
        width("w:tblW", grid.width());
        xml.open("w:tblLayout").attribute("w:type", "fixed").close();
        look(caption.header());
        caption.write(xml);
        xml.close();
        xml.open("w:tblGrid");
        for (int width : grid.widths()) {
            xml.open("w:gridCol").attribute("w:w", width).close();
        }
        xml.close();
    }

    /** Which parts of the table's style apply: never stripes, and a header only where there is one. */
    private void look(boolean header) {
        xml.open("w:tblLook")
                .attribute("w:val", header ? "0620" : "0600")
                .attribute("w:firstRow", header ? 1 : 0)
                .attribute("w:lastRow", 0)
                .attribute("w:firstColumn", 0)
                .attribute("w:lastColumn", 0)
                .attribute("w:noHBand", 1)
                .attribute("w:noVBand", 1)
                .close();
    }

    /** A row that is repeated at the top of every page which the table reaches. */
    void header(Runnable cells) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
        cells(flow.keep().withNextToo(), cells);
    }

    void row(Keep keep, Runnable cells) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        cells(keep, cells);
    }

    /** A row that may be split where the page ends. */
    void loose(Runnable cells) {
        xml.open("w:tr");
        cells(flow.keep(), cells);
    }

    /** A row with room to write in, which grows as it is filled. */
    void row(Keep keep, int height, Runnable cells) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        xml.open("w:trHeight").attribute("w:val", height).attribute("w:hRule", "atLeast");
        xml.close().close();
        cells(keep, cells);
    }

    private void cells(Keep keep, Runnable cells) {
        column = 0;
        flow.keeping(keep, cells);
        xml.close();
    }

    void cell(CellLook look, Runnable content) {
        cell(1, look, content);
    }

    void cell(int span, CellLook look, Runnable content) {
        xml.open("w:tc").open("w:tcPr");
        width("w:tcW", grid.width(column, span));
        column += span;
        if (span > 1) {
            xml.leaf("w:gridSpan", span);
        }
        look.write(xml);
        xml.close();
        long before = flow.paragraphs();
        content.run();
        if (flow.paragraphs() == before) {
            flow.paragraph(ParagraphStyle.TABLE_TEXT, () -> {});
        }
        xml.close();
    }

    private void width(String element, int width) {
        xml.open(element).attribute("w:w", width).attribute("w:type", "dxa").close();
    }

    /**
     * What a table tells those who cannot see it.
     *
     * @param text may be empty, as for a panel without a title
     * @param more a longer description, or empty
     * @param header whether the first row is one
     */
    record Caption(String text, String more, boolean header) {
        static Caption of(String text) {
            return new Caption(text, "", false);
        }

        private void write(XmlWriter xml) {
            if (!text.isBlank()) {
                xml.leaf("w:tblCaption", text);
            }
            if (!more.isBlank()) {
                xml.leaf("w:tblDescription", more);
            }
        }
    }
}
