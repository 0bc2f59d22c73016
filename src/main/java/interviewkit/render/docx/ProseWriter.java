package interviewkit.render.docx;

import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Prose;
import interviewkit.document.Block.Table.Align;
import java.util.List;

/** Writes paragraphs and lists, in the styles of the place where they stand. */
final class ProseWriter {
    private final Flow flow;
    private final Words words;

    ProseWriter(Flow flow) {
        this.flow = flow;
        this.words = new Words(flow.xml());
    }

    void write(List<Prose> prose, Place place, Align align) {
        for (Prose piece : prose) {
            if (piece instanceof Paragraph paragraph) {
                write(paragraph, place, align);
            } else {
                write((Bullets) piece, place);
            }
        }
    }

    void write(Paragraph paragraph, Place place, Align align) {
        flow.paragraph(style(paragraph.role(), place), align, () -> words.write(paragraph.runs()));
    }

    void write(Bullets bullets, Place place) {
        int last = bullets.items().size() - 1;
        Keep keep = flow.keep();
        for (int i = 0; i <= last; i++) {
            var item = bullets.items().get(i);
            flow.keeping(keep.part(i == last), () -> flow.paragraph(place.bullet, () -> words.write(item)));
        }
    }

    private static ParagraphStyle style(Paragraph.Role role, Place place) {
        return switch (role) {
            case BODY -> place.body;
            case LEAD -> ParagraphStyle.LEAD;
            case ASK -> ParagraphStyle.ASK;
            case SMALL -> ParagraphStyle.SMALL;
        };
    }

    /** Where prose stands, which decides how much room it gets. */
    enum Place {
        PAGE(ParagraphStyle.NORMAL, ParagraphStyle.LIST_BULLET),
        CELL(ParagraphStyle.TABLE_TEXT, ParagraphStyle.TABLE_BULLET),
        SUM(ParagraphStyle.TABLE_SUM, ParagraphStyle.TABLE_BULLET),
        PANEL(ParagraphStyle.PANEL_TEXT, ParagraphStyle.LIST_BULLET),
        SCRIPT(ParagraphStyle.SCRIPT_TEXT, ParagraphStyle.LIST_BULLET);

        private final ParagraphStyle body;
        private final ParagraphStyle bullet;

        Place(ParagraphStyle body, ParagraphStyle bullet) {
            this.body = body;
            this.bullet = bullet;
        }
    }
}
