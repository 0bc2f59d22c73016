package interviewkit.spelling;

import interviewkit.document.Block;
import interviewkit.document.Run;
import interviewkit.document.Run.Mark;
import java.util.ArrayList;
import java.util.List;

/** The same blocks in another spelling; names of fields, and values that a filled form gives back, stay. */
final class RespeltBlocks {
    private final FixedWords words;

    RespeltBlocks(FixedWords words) {
        this.words = words;
    }

    List<Block> of(List<Block> blocks) {
        Copy copy = new Copy(new ArrayList<>());
        blocks.forEach(block -> block.accept(copy));
        return copy.blocks();
    }

    private List<Run> runs(List<Run> runs) {
        return runs.stream()
                .map(run -> run.mark() == Mark.QUOTE ? run : new Run(words.of(run.text()), run.mark()))
                .toList();
    }

    private List<Block.Prose> prose(List<Block.Prose> prose) {
        return prose.stream()
                .map(one -> one instanceof Block.Bullets bullets
                        ? (Block.Prose) bullets(bullets)
                        : paragraph((Block.Paragraph) one))
                .toList();
    }

    private Block.Bullets bullets(Block.Bullets bullets) {
        return new Block.Bullets(bullets.items().stream().map(this::runs).toList());
    }

    private Block.Paragraph paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(paragraph.role(), runs(paragraph.runs()));
    }

    private Block.Table.Column column(Block.Table.Column column) {
        return new Block.Table.Column(words.of(column.head()), column.share(), column.align());
    }

    private Block.Table.Row row(Block.Table.Row row) {
        return new Block.Table.Row(
                row.weight(),
                row.cells().stream()
                        .map(cell -> new Block.Table.Cell(prose(cell.prose())))
                        .toList());
    }

    private Block.Scale.Level level(Block.Scale.Level level) {
        return new Block.Scale.Level(level.value(), words.of(level.label()), words.of(level.anchor()));
    }

    private List<Block.Option> options(List<Block.Option> options) {
        return options.stream()
                .map(one -> new Block.Option(one.value(), words.of(one.label())))
                .toList();
    }

    private final class Copy implements Block.Visitor {
        private final List<Block> blocks;

        private Copy(List<Block> blocks) {
            this.blocks = blocks;
        }

        private List<Block> blocks() {
            return List.copyOf(blocks);
        }

        @Override
        public void heading(Block.Heading heading) {
            blocks.add(new Block.Heading(heading.level(), words.of(heading.text())));
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            blocks.add(RespeltBlocks.this.paragraph(paragraph));
        }

        @Override
        public void bullets(Block.Bullets bullets) {
            blocks.add(RespeltBlocks.this.bullets(bullets));
        }

        @Override
        public void table(Block.Table table) {
            blocks.add(new Block.Table(
                    table.look(),
                    words.of(table.caption()),
                    table.columns().stream().map(RespeltBlocks.this::column).toList(),
                    table.rows().stream().map(RespeltBlocks.this::row).toList()));
        }

        @Override
        public void panel(Block.Panel panel) {
            blocks.add(new Block.Panel(panel.tone(), words.of(panel.title()), prose(panel.prose())));
        }

        @Override
        public void scale(Block.Scale scale) {
            blocks.add(new Block.Scale(
                    scale.field(),
                    words.of(scale.title()),
                    scale.levels().stream().map(RespeltBlocks.this::level).toList(),
                    options(scale.notRated())));
        }

        @Override
        public void evidence(Block.Evidence evidence) {
            blocks.add(new Block.Evidence(evidence.field(), words.of(evidence.label()), evidence.lines()));
        }

        @Override
        public void blanks(Block.Blanks blanks) {
            blocks.add(new Block.Blanks(blanks.blanks().stream()
                    .map(one -> new Block.Blanks.Blank(one.field(), words.of(one.label()), one.kind(), one.share()))
                    .toList()));
        }

        @Override
        public void choice(Block.Choice choice) {
            blocks.add(new Block.Choice(choice.field(), words.of(choice.label()), options(choice.options())));
        }

        @Override
        public void together(Block.Together together) {
            blocks.add(new Block.Together(of(together.blocks())));
        }

        @Override
        public void pageBreak(Block.PageBreak pageBreak) {
            blocks.add(pageBreak);
        }
    }
}
