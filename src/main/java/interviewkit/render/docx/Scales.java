package interviewkit.render.docx;

import interviewkit.document.Block.Option;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Scale.Level;
import interviewkit.render.docx.TableWriter.Caption;
import java.util.ArrayList;
import java.util.List;

/** Draws rating scales: the levels with their anchors and a box to tick for each. They are never split over a page. */
final class Scales {
    private static final int NUMBER = Look.twips(38);
    private static final int LABEL = Look.twips(86);

    private final Flow flow;
    private final Look look;
    private final Words words;
    private final Answers answers;

    Scales(Flow flow, Look look, Answers answers) {
        this.flow = flow;
        this.look = look;
        this.words = new Words(flow.xml());
        this.answers = answers;
    }

    void draw(Scale scale) {
        boolean labelled =
                scale.levels().stream().anyMatch(level -> !level.label().isBlank());
        flow.keeping(
                flow.keep().inOnePiece(),
                () -> TableWriter.write(
                        flow,
                        TableStyle.FORM,
                        Caption.of(scale.title()),
                        grid(labelled),
                        table -> rows(table, scale, labelled)));
    }

    /** The number, the label where there are any, the anchor, and a box; the answer in the head spans the last two. */
    private Grid grid(boolean labelled) {
        int label = labelled ? LABEL : 0;
        int overlap = Answers.BOX - Answers.TICK;
        int anchor = look.textWidth() - NUMBER - label - Answers.BOX;
        return labelled
                ? Grid.of(NUMBER, label, anchor, overlap, Answers.TICK)
                : Grid.of(NUMBER, anchor, overlap, Answers.TICK);
    }

    private void rows(TableWriter table, Scale scale, boolean labelled) {
        Keep keep = flow.keep();
        answers.head(table, 2, scale.field(), scale.title(), choices(scale));
        int last = scale.levels().size() - 1;
        for (int i = 0; i <= last; i++) {
            Level level = scale.levels().get(i);
            boolean bar = level.value() == Scale.BAR;
            boolean end = i == last && scale.notRated().isEmpty();
            table.row(keep.part(end), () -> level(table, level, labelled, bar));
        }
        answers.options(table, scale.notRated());
    }

    /** The bar that the others are measured by stands out a little. */
    private void level(TableWriter table, Level level, boolean labelled, boolean bar) {
        CellLook rest = bar ? CellLook.PLAIN.filled(look.colours().wash()) : CellLook.PLAIN;
        CellLook first = bar ? rest.edged("w:left", Rule.solid(3, look.colours().accent())) : rest;
        line(table, 1, first, ParagraphStyle.LEVEL_NUMBER, Integer.toString(level.value()));
        if (labelled) {
            line(table, 1, rest, ParagraphStyle.LEVEL_LABEL, level.label());
        }
        line(table, 2, rest, ParagraphStyle.TABLE_TEXT, level.anchor());
        answers.tick(table, rest);
    }

    private void line(TableWriter table, int span, CellLook cell, ParagraphStyle style, String text) {
        table.cell(span, cell.centred(), () -> flow.paragraph(style, () -> words.write(text)));
    }

    private static List<Option> choices(Scale scale) {
        List<Option> choices = new ArrayList<>();
        for (Level level : scale.levels()) {
            String label = level.label().isBlank() ? "" : " · " + level.label();
            choices.add(new Option(Integer.toString(level.value()), level.value() + label));
        }
        choices.addAll(scale.notRated());
        return choices;
    }
}
