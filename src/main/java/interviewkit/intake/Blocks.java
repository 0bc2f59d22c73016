package interviewkit.intake;

import interviewkit.intake.page.Mark;
import interviewkit.intake.page.Page;
import interviewkit.intake.page.Wrapping;
import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the blocks of a page: its lines, with lines that were only wrapped joined again. */
final class Blocks {
    private static final int WRAPPED_AT_LEAST = 55;
    private static final int FEWEST_WRAPPED = 6;
    private static final int WRAPPING_VARIES = 14;
    private static final int LONGEST_BRACKET = 200;

    private final String text;
    private final NavigableMap<Integer, Mark> marks = new TreeMap<>();
    private final boolean marked;
    private final List<Block> blocks = new ArrayList<>();
    private boolean gap;
    private int indent;
    private int wrapWidth;
    private int stretchEnd;
    private boolean stretchIsWrapped;

    private Blocks(Page page) {
        text = page.source().content();
        for (Mark mark : page.marks()) {
            marks.putIfAbsent(mark.span().start(), mark);
        }
        marked = !marks.isEmpty();
    }

    static List<Block> of(Page page) {
        Blocks reader = new Blocks(page);
        List<Span> lines = reader.lines();
        reader.wrapWidth = reader.wrapWidth(lines);
        lines.forEach(reader::line);
        return List.copyOf(reader.blocks);
    }

    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** The width that lines were wrapped at, where many lines end close to one width; else 0. */
    private int wrapWidth(List<Span> lines) {
        List<Integer> lengths = lines.stream()
                .map(Span::length)
                .filter(length -> length >= WRAPPED_AT_LEAST)
                .sorted()
                .toList();
        if (marked || lengths.size() < FEWEST_WRAPPED) {
            return 0;
        }
        int widest = lengths.get(lengths.size() - 1);
        long near = lengths.stream()
                .filter(length -> length > widest - WRAPPING_VARIES)
                .count();
        return widest <= 130 && near * 5 >= lengths.size() * 3 ? widest : 0;
    }

    private void line(Span line) {
        Span body = trimmed(line);
        if (body.isEmpty()) {
            gap = gap || crlfAside(line);
            return;
        }
        int lineIndent = body.start() - line.start();
        Optional<Mark> mark = Optional.ofNullable(marks.get(body.start()));
        int bullet = Bullets.lengthAt(text, body.start(), body.end());
        if (mark.isEmpty() && bullet == 0 && continues(body, lineIndent)) {
            Block last = blocks.remove(blocks.size() - 1);
            blocks.add(new Block(
                    new Span(last.span().start(), body.end()),
                    new Span(last.body().start(), body.end()),
                    last.form(),
                    last.level(),
                    last.gapBefore(),
                    last.fact()));
        } else {
            blocks.add(block(body, bullet, mark, lineIndent));
            indent = lineIndent + bullet;
        }
        gap = false;
    }

    /** A carriage return before a line feed leaves an empty line that nobody wrote. */
    private boolean crlfAside(Span line) {
        return !(line.isEmpty()
                && line.start() > 0
                && line.end() < text.length()
                && text.charAt(line.end()) == '\n'
                && text.charAt(line.start() - 1) == '\r');
    }

    private Block block(Span body, int bullet, Optional<Mark> mark, int lineIndent) {
        Span words = new Span(body.start() + bullet, body.end());
        if (mark.isPresent() && mark.get().kind() == Mark.Kind.HEADING) {
            return new Block(body, words, Block.Form.HEADING, mark.get().level(), gap, Optional.empty());
        }
        if (bullet > 0) {
            int level = mark.map(Mark::level).orElse(1 + lineIndent);
            return new Block(body, words, Block.Form.ITEM, level, gap, Optional.empty());
        }
        return new Block(body, words, Block.Form.TEXT, 0, gap, mark.map(Mark::kind));
    }

    private boolean continues(Span body, int lineIndent) {
        if (blocks.isEmpty() || gap || marked) {
            return false;
        }
        Block last = blocks.get(blocks.size() - 1);
        char end = text.charAt(last.body().end() - 1);
        char first = text.charAt(body.start());
        if (hasOpenBracket(last)) {
            return true;
        }
        if (Character.isLowerCase(first) || first == '(') {
            return !endsSentence(end)
                    && (last.is(Block.Form.ITEM) || lastLineLength(last) >= 40 && isInWrappedText(last, body));
        }
        if (last.is(Block.Form.ITEM)) {
            return lineIndent > 0 && lineIndent >= indent - 1 && !marked && !endsSentence(end);
        }
        return wrapWidth > 0
                && last.is(Block.Form.TEXT)
                && lastLineLength(last) >= WRAPPED_AT_LEAST
                && wouldNotFit(last, body, wrapWidth);
    }

    /** A bracket that the line does not close is closed on the next. */
    private boolean hasOpenBracket(Block block) {
        int from = Math.max(block.body().start() + 1, block.body().end() - LONGEST_BRACKET);
        for (int i = block.body().end() - 1; i >= from; i--) {
            if (text.charAt(i) == '(' || text.charAt(i) == ')') {
                return text.charAt(i) == '(';
            }
        }
        return false;
    }

    private static boolean endsSentence(char end) {
        return ".!?:;".indexOf(end) >= 0;
    }

    private int lastLineLength(Block block) {
        int at = block.body().end();
        while (at > block.body().start() && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return block.body().end() - at;
    }

    /** Whether the first word of a line had no room in the line before, as where a text was wrapped. */
    private boolean wouldNotFit(Block last, Span body, int width) {
        int end = body.start();
        while (end < body.end() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return lastLineLength(last) + 1 + (end - body.start()) > width;
    }

    /** Each stretch of lines without a gap is looked at once. */
    private boolean isInWrappedText(Block last, Span line) {
        if (line.start() >= stretchEnd) {
            List<String> lines = new ArrayList<>();
            lines.add(text.substring(
                    last.body().end() - lastLineLength(last), last.body().end()));
            stretchEnd = line.start();
            String next = lineAt(stretchEnd);
            while (!next.isBlank()) {
                lines.add(next.strip());
                stretchEnd += next.length();
                stretchEnd += text.startsWith("\r\n", stretchEnd) ? 2 : 1;
                next = lineAt(stretchEnd);
            }
            stretchIsWrapped = Wrapping.isWrapped(lines);
        }
        return stretchIsWrapped;
    }

    private String lineAt(int start) {
        int end = start;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return start < text.length() ? text.substring(start, end) : "";
    }

    private Span trimmed(Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
