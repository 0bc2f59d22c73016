package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.PageBreak;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Together;
import interviewkit.document.Document;
import interviewkit.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that a document says, line by line, and the fields in it. A page break is a line of its own. */
final class PageText implements Block.Visitor {
    static final String PAGE_BREAK = "\f";

    private final List<String> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    private PageText(List<? extends Block> blocks) {
        blocks.forEach(this::read);
    }

    static PageText of(Document document) {
        return new PageText(document.blocks());
    }

    static PageText of(List<? extends Block> blocks) {
        return new PageText(blocks);
    }

    String text() {
        return String.join("\n", lines);
    }

    /** What stands between page breaks. */
    List<String> parts() {
        return List.of(text().split(PAGE_BREAK));
    }

    List<String> fields() {
        return List.copyOf(fields);
    }

    <B extends Block> List<B> all(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The headings, each with two spaces for every level below the first. */
    String outline() {
        return all(Heading.class).stream()
                .map(heading -> "  ".repeat(heading.level() - 1) + heading.text())
                .collect(Collectors.joining("\n"));
    }

    private void read(Block block) {
        blocks.add(block);
        block.accept(this);
    }

    @Override
    public void heading(Heading heading) {
        lines.add(heading.text());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        lines.add(joined(paragraph.runs()));
    }

    @Override
    public void bullets(Bullets bullets) {
        bullets.items().forEach(item -> lines.add(joined(item)));
    }

    @Override
    public void table(Table table) {
        table.columns().forEach(column -> lines.add(column.head()));
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.prose().forEach(this::read)));
    }

    @Override
    public void panel(Panel panel) {
        lines.add(panel.title());
        panel.prose().forEach(this::read);
    }

    @Override
    public void scale(Scale scale) {
        fields.add(scale.field());
        lines.add(scale.title());
        scale.levels().forEach(level -> lines.add(level.value() + " " + level.label() + " " + level.anchor()));
        scale.notRated().forEach(option -> lines.add(option.label()));
    }

    @Override
    public void evidence(Evidence evidence) {
        fields.add(evidence.field());
        lines.add(evidence.label());
    }

    @Override
    public void blanks(Blanks blanks) {
        blanks.blanks().forEach(blank -> {
            fields.add(blank.field());
            lines.add(blank.label());
        });
    }

    @Override
    public void choice(Choice choice) {
        fields.add(choice.field());
        lines.add(choice.label());
        choice.options().stream().map(Option::label).forEach(lines::add);
    }

    @Override
    public void together(Together together) {
        together.blocks().forEach(this::read);
    }

    @Override
    public void pageBreak(PageBreak pageBreak) {
        lines.add(PAGE_BREAK);
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
