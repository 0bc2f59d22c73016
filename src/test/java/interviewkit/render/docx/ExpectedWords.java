package interviewkit.render.docx;

import interviewkit.document.Block;
import interviewkit.document.Block.Blanks.Blank;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.Prose;
import interviewkit.document.Document;
import interviewkit.document.Run;
import java.util.ArrayList;
import java.util.List;

/** The words that a document should show, in reading order, and the fields that it should offer. */
final class ExpectedWords implements Block.Visitor {
    private final List<String> words = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    static String words(Document document) {
        return WordFile.normal(String.join(" ", read(document).words));
    }

    static List<String> fields(Document document) {
        return read(document).fields;
    }

    private static ExpectedWords read(Document document) {
        var expected = new ExpectedWords();
        expected.words.add(document.title());
        expected.words.add(document.subtitle());
        document.blocks().forEach(block -> block.accept(expected));
        return expected;
    }

    private void runs(List<Run> runs) {
        var line = new StringBuilder();
        boolean afterTag = false;
        for (Run run : runs) {
            // Two tags in a row are two words.
            line.append(afterTag && run.mark().isTag() ? " " : "").append(run.text());
            afterTag = run.mark().isTag();
        }
        words.add(line.toString());
    }

    private void prose(List<Prose> prose) {
        prose.forEach(piece -> piece.accept(this));
    }

    private void options(List<Option> options) {
        options.forEach(option -> words.add(option.label()));
    }

    @Override
    public void heading(Block.Heading heading) {
        words.add(heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        runs(paragraph.runs());
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        bullets.items().forEach(this::runs);
    }

    @Override
    public void table(Block.Table table) {
        table.columns().forEach(column -> words.add(column.head()));
        table.rows().forEach(row -> row.cells().forEach(cell -> prose(cell.prose())));
    }

    @Override
    public void panel(Block.Panel panel) {
        words.add(panel.title());
        prose(panel.prose());
    }

    @Override
    public void scale(Block.Scale scale) {
        fields.add(scale.field());
        words.add(scale.title());
        for (var level : scale.levels()) {
            words.add(level.value() + " " + level.label() + " " + level.anchor());
        }
        options(scale.notRated());
    }

    @Override
    public void evidence(Block.Evidence evidence) {
        fields.add(evidence.field());
        words.add(evidence.label());
    }

    @Override
    public void blanks(Block.Blanks blanks) {
        for (Blank blank : blanks.blanks()) {
            fields.add(blank.field());
            words.add(blank.label());
        }
    }

    @Override
    public void choice(Block.Choice choice) {
        fields.add(choice.field());
        words.add(choice.label());
        options(choice.options());
    }

    @Override
    public void together(Block.Together together) {
        together.blocks().forEach(block -> block.accept(this));
    }

    @Override
    public void pageBreak(Block.PageBreak pageBreak) {}
}
