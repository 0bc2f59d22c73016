package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.PageBreak;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Run;
import java.util.ArrayList;
import java.util.List;

/** Blocks in the making, in reading order. */
final class Flow {
    private final List<Block> blocks = new ArrayList<>();

    Flow heading(int level, String text) {
        return add(new Heading(level, text));
    }

    Flow lead(String text) {
        return add(new Paragraph(Paragraph.Role.LEAD, Run.line(text)));
    }

    /** A paragraph; nothing where there is no text. */
    Flow text(String text) {
        return text.isBlank() ? this : add(Paragraph.of(text));
    }

    Flow small(String text) {
        return add(Paragraph.small(text));
    }

    /** A list; nothing where there are no lines. */
    Flow bullets(List<String> lines) {
        return lines.isEmpty() ? this : add(Bullets.of(lines));
    }

    Flow add(Block block) {
        blocks.add(block);
        return this;
    }

    Flow addAll(List<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    Flow newPage() {
        return add(new PageBreak());
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
