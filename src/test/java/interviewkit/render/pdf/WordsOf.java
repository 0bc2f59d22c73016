package interviewkit.render.pdf;

import interviewkit.document.Block;
import interviewkit.document.Document;
import interviewkit.document.Run;
import java.util.List;

/** The words of a document in reading order, bullets included: what a reader should get back. */
final class WordsOf implements Block.Visitor {
    private final StringBuilder words = new StringBuilder();

    private WordsOf() {}

    static String document(Document document) {
        WordsOf all = new WordsOf();
        all.words.append(document.title()).append(document.subtitle());
        all.each(document.blocks());
        return ReadBack.squeezed(all.words.toString());
    }

    static String block(Block block) {
        WordsOf all = new WordsOf();
        block.accept(all);
        return ReadBack.squeezed(all.words.toString());
    }

    private void each(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void runs(List<Run> runs) {
        runs.forEach(run -> words.append(run.text()));
    }

    private void options(List<Block.Option> options) {
        options.forEach(option -> words.append(option.label()));
    }

    @Override
    public void heading(Block.Heading heading) {
        words.append(heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        runs(paragraph.runs());
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        bullets.items().forEach(item -> {
            words.append("•");
            runs(item);
        });
    }

    @Override
    public void table(Block.Table table) {
        table.columns().forEach(column -> words.append(column.head()));
        table.rows().forEach(row -> row.cells().forEach(cell -> each(cell.prose())));
    }

    @Override
    public void panel(Block.Panel panel) {
        words.append(panel.title());
        each(panel.prose());
    }

    @Override
    public void scale(Block.Scale scale) {
        words.append(scale.title());
        scale.levels()
                .forEach(level ->
                        words.append(level.value()).append(level.label()).append(level.anchor()));
        options(scale.notRated());
    }

    @Override
    public void evidence(Block.Evidence evidence) {
        words.append(evidence.label());
    }

    @Override
    public void blanks(Block.Blanks blanks) {
        blanks.blanks().forEach(blank -> words.append(blank.label()));
    }

    @Override
    public void choice(Block.Choice choice) {
        words.append(choice.label());
        options(choice.options());
    }

    @Override
    public void together(Block.Together together) {
        each(together.blocks());
    }

    @Override
    public void pageBreak(Block.PageBreak pageBreak) {
        // Says nothing.
    }
}
