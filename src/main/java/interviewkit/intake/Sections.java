package interviewkit.intake;

import interviewkit.lexicon.SectionKind;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a posting's blocks from heading to heading, and has each piece judged in the section where it stands. */
final class Sections {
    private static final int LONGEST_HEADING = 10;
    private static final int LONGEST_LEAD_IN = 40;

    private final Script script;
    private final Headings headings;
    private final Furnishings furnishings;
    private final Cutter cutter;
    private final Judge judge;
    private final List<Verdict> verdicts = new ArrayList<>();
    private Optional<SectionKind> section = Optional.empty();
    private int level;
    private boolean hadItems;

    Sections(Script script, Headings headings, Furnishings furnishings) {
        this.script = script;
        this.headings = headings;
        this.furnishings = furnishings;
        this.cutter = new Cutter(script, headings);
        this.judge = new Judge(script);
    }

    /** The verdicts on all pieces; {@code taken} are blocks that were understood before, as title or place. */
    List<Verdict> verdicts(List<Block> blocks, List<Verdict> taken) {
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (next < taken.size()
                    && taken.get(next).span().equals(blocks.get(i).span())) {
                verdicts.add(taken.get(next++));
            } else {
                block(blocks, i);
            }
        }
        return List.copyOf(verdicts);
    }

    private void block(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        Piece whole = piece(block, Piece.Form.LINE, Optional.empty());
        Optional<String> noise = furnishings.name(script, block.body());
        if (noise.isPresent()) {
            verdicts.add(Verdict.noise(whole, noise.get()));
        } else if (isHeading(blocks, i)) {
            heading(whole);
        } else if (isLeadIn(block)) {
            leadIn(whole);
        } else {
            text(blocks, i);
        }
    }

    private static Piece piece(Block block, Piece.Form form, Optional<SectionKind> section) {
        return new Piece(block.span(), block.body(), form, section, block);
    }

    private boolean isHeading(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        if (block.is(Block.Form.HEADING)
                || headings.whole(script, block.body()).isPresent() && !(block.is(Block.Form.ITEM) && hadItems)) {
            return true;
        }
        String words = script.slice(block.body());
        return block.is(Block.Form.TEXT)
                && script.count(block.body()) <= LONGEST_HEADING
                && ".,;".indexOf(words.charAt(words.length() - 1)) < 0
                && i + 1 < blocks.size()
                && (isUpperCase(words) || followedByList(blocks, i));
    }

    private static boolean isUpperCase(String words) {
        return words.chars().filter(Character::isLetter).count() > 3
                && words.chars().noneMatch(Character::isLowerCase);
    }

    private boolean followedByList(List<Block> blocks, int i) {
        Block next = blocks.get(i + 1);
        return next.is(Block.Form.ITEM)
                && headings.byWords(script, blocks.get(i).body()).isPresent();
    }

    private void heading(Piece piece) {
        Optional<SectionKind> kind = headings.whole(script, piece.body());
        if (kind.isEmpty()) {
            kind = headings.byWords(script, piece.body());
        }
        boolean below = level > 0 && piece.block().level() > level;
        if (kind.isPresent()) {
            open(kind.get(), piece.block().level());
        } else if (!below && !isItemSection()) {
            section = Optional.empty();
        }
        verdicts.add(Verdict.heading(piece, kind.map(SectionKind::words).orElse("heading")));
    }

    private boolean isItemSection() {
        return section.filter(kind -> kind == SectionKind.REQUIREMENT
                        || kind == SectionKind.BONUS
                        || kind == SectionKind.RESPONSIBILITY)
                .isPresent();
    }

    private void open(SectionKind kind, int ofLevel) {
        section = Optional.of(kind);
        level = ofLevel;
        hadItems = false;
    }

    private boolean isLeadIn(Block block) {
        String words = script.slice(block.body());
        return !block.is(Block.Form.ITEM)
                && (words.endsWith(":") || words.endsWith("\u2026"))
                && script.count(block.body()) <= LONGEST_LEAD_IN
                && words.indexOf(". ") < 0;
    }

    private void leadIn(Piece piece) {
        headings.byWords(script, piece.body()).ifPresent(kind -> open(kind, level));
        verdicts.add(Verdict.heading(piece, "leads a list in"));
    }

    private void text(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        boolean wholeLine = isItemSection() && isListLine(blocks, i);
        for (Piece piece : cutter.cut(block, wholeLine)) {
            if (piece.is(Piece.Form.HEADING)) {
                open(piece.section().orElseThrow(), 0);
                verdicts.add(
                        Verdict.heading(piece, piece.section().orElseThrow().words()));
            } else {
                judged(piece);
            }
        }
    }

    private void judged(Piece piece) {
        boolean bullet = piece.is(Piece.Form.ITEM);
        boolean listed = bullet || !hadItems;
        Optional<Verdict> before =
                verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.get(verdicts.size() - 1));
        Verdict verdict = before.filter(last -> goesOnAside(last, piece))
                .map(last -> new Verdict(piece, last.kind(), Optional.empty(), last.why(), ""))
                .orElseGet(() -> judge.judge(piece, section, listed));
        hadItems = hadItems || bullet;
        if (before.isPresent() && elaborates(before.get(), verdict)) {
            verdicts.set(verdicts.size() - 1, joined(before.get(), piece));
        } else {
            verdicts.add(verdict);
        }
    }

    /** A paragraph about pay or law stays that, until a sentence begins as items do. */
    private boolean goesOnAside(Verdict before, Piece piece) {
        return before.isAside()
                && piece.is(Piece.Form.SENTENCE)
                && before.piece().block().equals(piece.block())
                && script.opening(piece.body()).isEmpty();
    }

    /** A sentence that only explains the one before belongs to it. */
    private boolean elaborates(Verdict before, Verdict verdict) {
        Piece piece = verdict.piece();
        return before.item().isPresent()
                && verdict.item().isPresent()
                && piece.is(Piece.Form.SENTENCE)
                && before.piece().block().equals(piece.block())
                && script.opening(piece.body())
                        .filter(match -> match.value() == Opening.ELABORATION)
                        .isPresent();
    }

    private static Verdict joined(Verdict before, Piece after) {
        Piece first = before.piece();
        Piece both = new Piece(
                new Span(first.span().start(), after.span().end()),
                new Span(first.body().start(), after.body().end()),
                first.form(),
                first.section(),
                first.block());
        return new Verdict(both, before.kind(), before.item(), before.why(), before.doubt());
    }

    /** Lines below each other, each short: a list whose bullets were lost. */
    private boolean isListLine(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        boolean withBefore = i > 0 && !block.gapBefore() && !blocks.get(i - 1).is(Block.Form.ITEM);
        boolean withNext = i + 1 < blocks.size()
                && !blocks.get(i + 1).gapBefore()
                && blocks.get(i + 1).is(Block.Form.TEXT);
        return block.is(Block.Form.TEXT)
                && (withBefore || withNext)
                && block.body().length() <= 400;
    }
}
