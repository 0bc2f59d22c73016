package interviewkit.intake.markdown;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/**
 * Keeps the line breaks that somebody set between lines of a list without bullets. Markdown joins such lines, as it must
 * where a paragraph was only wrapped; there, the first word of a line had no room in the line before.
 */
final class KeptBreaks extends AbstractVisitor {
    private static final String ENDS = ".!?:;";

    private final List<String> source;
    private List<SourceSpan> lines = List.of();
    private int widest;
    private int line;

    /** @param markdown the text that was parsed with the source spans of its blocks */
    KeptBreaks(String markdown) {
        source = markdown.lines().toList();
    }

    @Override
    public void visit(Paragraph paragraph) {
        lines = paragraph.getSourceSpans();
        widest = lines.stream().mapToInt(SourceSpan::getLength).max().orElse(0);
        line = 0;
        super.visit(paragraph);
    }

    @Override
    public void visit(HardLineBreak kept) {
        line++;
    }

    @Override
    public void visit(SoftLineBreak joined) {
        line++;
        if (line < lines.size() && isKept(text(line - 1), text(line))) {
            Node kept = new HardLineBreak();
            joined.insertAfter(kept);
            joined.unlink();
        }
    }

    private String text(int line) {
        SourceSpan span = lines.get(line);
        return source.get(span.getLineIndex()).substring(span.getColumnIndex()).strip();
    }

    private boolean isKept(String before, String after) {
        String word = after.split("\\s", 2)[0];
        boolean hadRoom = before.length() + 1 + word.length() <= widest;
        boolean begins = !after.isEmpty() && !Character.isLowerCase(after.charAt(0));
        boolean ends = !before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return hadRoom && (begins || ends);
    }
}
