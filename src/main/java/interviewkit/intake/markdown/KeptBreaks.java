package interviewkit.intake.markdown;

import interviewkit.intake.page.Wrapping;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/**
 * Keeps the line breaks that somebody set between lines of a list without bullets. Markdown joins such lines, as it must
 * where a paragraph was only wrapped.
 */
final class KeptBreaks extends AbstractVisitor {
    private static final String ENDS = ".!?:;";

    private final List<String> source;
    private List<String> lines = List.of();
    private boolean wrapped;
    private int line;

    /** @param markdown the text that was parsed with the source spans of its blocks */
    KeptBreaks(String markdown) {
        source = markdown.lines().toList();
    }

    @Override
    public void visit(Paragraph paragraph) {
        lines = paragraph.getSourceSpans().stream().map(this::text).toList();
        wrapped = Wrapping.isWrapped(lines);
        line = 0;
        super.visit(paragraph);
    }

    private String text(SourceSpan span) {
        return source.get(span.getLineIndex()).substring(span.getColumnIndex()).strip();
    }

    @Override
    public void visit(HardLineBreak kept) {
        line++;
    }

    @Override
    public void visit(SoftLineBreak joined) {
        line++;
        if (!wrapped && line < lines.size() && begins(lines.get(line - 1), lines.get(line))) {
            Node kept = new HardLineBreak();
            joined.insertAfter(kept);
            joined.unlink();
        }
    }

    private static boolean begins(String before, String line) {
        return !line.isEmpty()
                && (!Character.isLowerCase(line.charAt(0))
                        || !before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0);
    }
}
