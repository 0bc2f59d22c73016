package interviewkit.render.docx;

import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Panel.Tone;
import interviewkit.document.Block.Table.Align;
import interviewkit.render.docx.ProseWriter.Place;
import interviewkit.render.docx.TableWriter.Caption;

/** Draws panels as tables of one cell: borders of paragraphs would break wherever a list is indented. */
final class Panels {
    private final Flow flow;
    private final Look look;
    private final ProseWriter prose;
    private final Words words;

    Panels(Flow flow, Look look, ProseWriter prose) {
        this.flow = flow;
        this.look = look;
        this.prose = prose;
        this.words = new Words(flow.xml());
    }

    void draw(Panel panel) {
        if (panel.title().isBlank() && panel.prose().isEmpty()) {
            return;
        }
        TableWriter.write(
                flow,
                TableStyle.of(panel.tone()),
                Caption.of(panel.title()),
                Grid.of(look.textWidth()),
                table -> row(table, () -> table.cell(CellLook.PLAIN, () -> inside(panel))));
    }

    /** A panel may run over a page, unless it stands together with something. */
    private void row(TableWriter table, Runnable cells) {
        if (flow.keep().whole()) {
            table.row(flow.keep(), cells);
        } else {
            table.loose(cells);
        }
    }

    private void inside(Panel panel) {
        Tone tone = panel.tone();
        if (!panel.title().isBlank()) {
            var style = tone == Tone.CAUTION ? ParagraphStyle.CAUTION_TITLE : ParagraphStyle.PANEL_TITLE;
            flow.paragraph(style, () -> words.write(panel.title()));
        }
        prose.write(panel.prose(), tone == Tone.SCRIPT ? Place.SCRIPT : Place.PANEL, Align.LEFT);
    }
}
