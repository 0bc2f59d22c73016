package interviewkit.render.docx;

import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Blanks.Blank;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.render.docx.TableWriter.Caption;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Draws what is to be filled in, beside rating scales: room to write, rows of blanks, choices. */
final class Forms {
    private static final int BLANK_HEIGHT = Look.twips(40);
    private static final int LABEL_HEIGHT = Look.twips(24);

    private final Flow flow;
    private final Look look;
    private final Words words;
    private final Controls controls;
    private final Answers answers;

    Forms(Flow flow, Look look, Controls controls, Answers answers) {
        this.flow = flow;
        this.look = look;
        this.words = new Words(flow.xml());
        this.controls = controls;
        this.answers = answers;
    }

    void draw(Evidence evidence) {
        var rules = new WritingRules(evidence.lines());
        TableWriter.write(
                flow,
                TableStyle.FORM,
                Caption.of(evidence.label()),
                Grid.of(look.textWidth()),
                table -> evidenceRow(table, rules, () -> room(table, evidence, rules)));
    }

    /** What is taller than a page has to be split, or the rest of it is never seen. */
    private void evidenceRow(TableWriter table, WritingRules rules, Runnable cells) {
        long height = LABEL_HEIGHT + rules.height();
        if (height < look.textHeight()) {
            table.row(flow.keep(), (int) height, cells);
        } else {
            table.loose(cells);
        }
    }

    private void room(TableWriter table, Evidence evidence, WritingRules rules) {
        int right = look.textWidth() - Look.twips(13);
        table.cell(CellLook.PLAIN, () -> {
            label(evidence.label());
            flow.paragraph(
                    ParagraphStyle.FIELD,
                    p -> p.tab("left", right),
                    () -> controls.lines(evidence.field(), evidence.label(), rules));
        });
    }

    void draw(Blanks blanks) {
        var shares = blanks.blanks().stream().map(Blank::share).toList();
        var labels = blanks.blanks().stream().map(Blank::label).collect(Collectors.joining(", "));
        TableWriter.write(
                flow,
                TableStyle.BLANKS,
                Caption.of(labels),
                Grid.shared(look.textWidth(), shares),
                table -> table.row(
                        flow.keep(),
                        BLANK_HEIGHT,
                        () -> blanks.blanks().forEach(blank -> table.cell(CellLook.PLAIN, () -> blank(blank)))));
    }

    private void blank(Blank blank) {
        label(blank.label());
        flow.paragraph(ParagraphStyle.FIELD, () -> {
            switch (blank.kind()) {
                case TEXT -> controls.line(blank.field(), blank.label());
                case DATE -> controls.date(blank.field(), blank.label());
            }
        });
    }

    private void label(String text) {
        flow.paragraph(ParagraphStyle.FIELD_LABEL, () -> words.write(text));
    }

    void draw(Choice choice) {
        flow.keeping(flow.keep().inOnePiece(), () -> {
            if (answers.fitBeside(choice.label(), choice.options())) {
                onOneLine(choice);
            } else {
                belowEachOther(choice);
            }
        });
    }

    private void onOneLine(Choice choice) {
        int title = look.textWidth() / 4;
        write(
                choice,
                Grid.of(title, look.textWidth() - title - Answers.BOX, Answers.BOX),
                table -> answers.beside(table, choice.field(), choice.label(), choice.options()));
    }

    private void belowEachOther(Choice choice) {
        int title = look.textWidth() - Answers.TICK - Answers.BOX;
        write(choice, Grid.of(Answers.TICK, title, Answers.BOX), table -> {
            answers.head(table, 1, choice.field(), choice.label(), choice.options());
            answers.options(table, choice.options());
        });
    }

    private void write(Choice choice, Grid grid, Consumer<TableWriter> rows) {
        TableWriter.write(flow, TableStyle.FORM, Caption.of(choice.label()), grid, rows);
    }
}
