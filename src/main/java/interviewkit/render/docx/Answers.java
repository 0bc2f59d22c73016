package interviewkit.render.docx;

import interviewkit.document.Block.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws how something is answered: a head with a box that takes the answer on a screen, and options with boxes to tick
 * with a pen.
 */
final class Answers {
    /** How wide the box in the head is. */
    static final int BOX = Look.twips(140);
    /** How wide a column of boxes to tick is. */
    static final int TICK = Look.twips(36);

    /** So many characters stand beside each other on a line. */
    private static final int LINE = 90;

    private static final int BOX_AND_GAP = 5;
    private static final int SHORT_TITLE = 20;

    private final Flow flow;
    private final Look look;
    private final Words words;
    private final Controls controls;

    Answers(Flow flow, Look look, Controls controls) {
        this.flow = flow;
        this.look = look;
        this.words = new Words(flow.xml());
        this.controls = controls;
    }

    /** A row whose first columns show the title, and whose others show the box. */
    void head(TableWriter table, int boxSpan, String field, String title, List<Option> options) {
        var tinted = CellLook.PLAIN.filled(look.colours().tint()).centred();
        table.header(() -> {
            table.cell(
                    table.columns() - boxSpan,
                    tinted,
                    () -> flow.paragraph(ParagraphStyle.FORM_TITLE, () -> words.write(title)));
            table.cell(
                    boxSpan,
                    boxed(),
                    () -> flow.paragraph(ParagraphStyle.FIELD, () -> controls.choice(field, title, options)));
        });
    }

    /** Whether a title and its options are short enough for one line with the box. */
    boolean fitBeside(String title, List<Option> options) {
        return !options.isEmpty()
                && title.length() <= SHORT_TITLE
                && options.stream().mapToInt(Answers::width).sum() <= LINE / 2;
    }

    /** A row with the title, the options and the box. */
    void beside(TableWriter table, String field, String title, List<Option> options) {
        int width = look.textWidth() / 2;
        table.row(flow.keep(), () -> {
            table.cell(
                    CellLook.PLAIN.centred(),
                    () -> flow.paragraph(ParagraphStyle.FORM_TITLE, () -> words.write(title)));
            table.cell(
                    CellLook.PLAIN.centred(),
                    () -> flow.paragraph(
                            ParagraphStyle.OPTION, p -> p.tabs(stops(options, width)), () -> line(options)));
            table.cell(
                    boxed(), () -> flow.paragraph(ParagraphStyle.FIELD, () -> controls.choice(field, title, options)));
        });
    }

    /** The last rows of a table: options beside each other where they are short, one below the other where not. */
    void options(TableWriter table, List<Option> options) {
        if (options.stream().mapToInt(Answers::width).sum() <= LINE) {
            sideBySide(table, options);
        } else {
            stacked(table, options);
        }
    }

    private void sideBySide(TableWriter table, List<Option> options) {
        if (options.isEmpty()) {
            return;
        }
        table.row(
                flow.keep(),
                () -> table.cell(
                        table.columns(),
                        CellLook.PLAIN.centred(),
                        () -> flow.paragraph(
                                ParagraphStyle.OPTION,
                                p -> p.tabs(stops(options, look.textWidth() - Look.twips(12))),
                                () -> line(options))));
    }

    /** Each option but the first starts where the one before has had its share of the line. */
    private List<Integer> stops(List<Option> options, int line) {
        int all = options.stream().mapToInt(Answers::width).sum();
        List<Integer> stops = new ArrayList<>();
        int used = 0;
        for (Option option : options.subList(0, options.size() - 1)) {
            used += width(option);
            stops.add(line * used / all);
        }
        return stops;
    }

    /** In characters, with the box and the gap behind it. */
    private static int width(Option option) {
        return option.label().length() + BOX_AND_GAP;
    }

    private void line(List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (i > 0) {
                words.tab();
            }
            words.box();
            words.write("\u00A0" + options.get(i).label());
        }
    }

    private void stacked(TableWriter table, List<Option> options) {
        Keep keep = flow.keep();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            table.row(keep.part(i == options.size() - 1), () -> {
                tick(table, CellLook.PLAIN);
                table.cell(
                        table.columns() - 1,
                        CellLook.PLAIN.centred(),
                        () -> flow.paragraph(ParagraphStyle.OPTION, () -> words.write(option.label())));
            });
        }
    }

    /** A cell with a box to tick. */
    void tick(TableWriter table, CellLook look) {
        table.cell(look.centred(), () -> flow.paragraph(ParagraphStyle.TICK, words::box));
    }

    private CellLook boxed() {
        var rule = Rule.solid(1, look.colours().accent());
        return CellLook.PLAIN
                .edged("w:top", rule)
                .edged("w:left", rule)
                .edged("w:bottom", rule)
                .edged("w:right", rule)
                .filled(look.colours().page())
                .centred();
    }
}
