package interviewkit.intake;

import interviewkit.lexicon.SectionKind;
import interviewkit.posting.ItemKind;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through a posting's blocks from heading to heading, and has each piece judged in the section where it stands. */
final class Sections {
    private static final Set<SectionKind> OF_ITEMS =
            EnumSet.of(SectionKind.REQUIREMENT, SectionKind.BONUS, SectionKind.RESPONSIBILITY);
    private static final Set<SectionKind> ASIDE = EnumSet.of(
            SectionKind.BENEFITS, SectionKind.PAY, SectionKind.LEGAL, SectionKind.APPLY, SectionKind.FURNITURE);
    private static final int ENOUGH_LINES = 3;
    private static final double FEW_OF_ITEMS = 0.25;

    private final Script script;
    private final Furnishings furnishings;
    private final HeadingForms forms;
    private final Labels labels;
    private final Cutter cutter;
    private final Wording wording;
    private final Judge judge;
    private final Runs runs;
    private final List<Verdict> verdicts = new ArrayList<>();
    private Optional<SectionKind> section = Optional.empty();
    private Optional<SectionKind> fallback = Optional.empty();
    private Optional<SectionKind> aroundFact = Optional.empty();
    private boolean inFact;
    private Optional<SectionKind> embedding = Optional.empty();
    private int level;
    private boolean hadItems;
    private boolean fresh;
    private boolean voted;
    private boolean unknownHeading;
    private final Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
    private boolean inRole;
    private int runEnd;

    Sections(Script script, Headings headings, Furnishings furnishings, String title, boolean dutiesInProse) {
        this.script = script;
        this.furnishings = furnishings;
        this.forms = new HeadingForms(script, headings);
        this.labels = new Labels(script);
        this.wording = new Wording(script);
        this.cutter = new Cutter(script, headings, wording);
        this.judge = new Judge(script, wording, title, dutiesInProse);
        this.runs = new Runs(script, wording);
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
        Piece whole = new Piece(block.span(), block.body(), Piece.Form.LINE, Optional.empty(), block);
        Optional<String> noise = furnishings.name(script, block.body());
        if (script.count(block.body()) == 0) {
            verdicts.add(Verdict.noise(whole, "punctuation"));
        } else if (noise.isPresent()) {
            verdicts.add(Verdict.noise(whole, noise.get()));
        } else if (labels.isFact(block)) {
            verdicts.add(Verdict.context(whole, SectionKind.FACTS.words()));
        } else if (forms.isHeading(blocks, i, hadItems)) {
            heading(whole);
        } else if (forms.isLeadIn(blocks, i)) {
            leadIn(whole);
        } else {
            text(blocks, i);
        }
    }

    private void heading(Piece piece) {
        Optional<SectionKind> kind = forms.kind(piece.body());
        if (kind.isPresent()) {
            open(kind.get(), piece.block().level());
        } else {
            openUnknown(piece.block().level());
        }
        inRole = false;
        verdicts.add(Verdict.heading(piece, kind.map(SectionKind::words).orElse("heading")));
    }

    /** Below the section's own heading it only divides it; beside it, the lines must speak for themselves. */
    private void openUnknown(int ofLevel) {
        boolean below = level > 0 && ofLevel > level;
        boolean items = section.filter(OF_ITEMS::contains).isPresent();
        if (!below || !items) {
            fallback = items ? section : Optional.empty();
            section = Optional.empty();
        }
        unknownHeading = true;
        fresh = items && below;
        runEnd = 0;
    }

    private void open(SectionKind kind, int ofLevel) {
        section = Optional.of(kind);
        unknownHeading = false;
        if (OF_ITEMS.contains(kind)) {
            seen.add(kind);
        }
        fallback = Optional.empty();
        embedding = Optional.empty();
        inFact = false;
        level = ofLevel;
        hadItems = false;
        fresh = true;
        voted = false;
        runEnd = 0;
    }

    private void leadIn(Piece piece) {
        boolean aside = section.filter(ASIDE::contains).isPresent();
        Optional<SectionKind> around = aside ? section : Optional.empty();
        forms.leadInKind(piece.body(), aside).ifPresent(kind -> {
            open(kind, level);
            embedding = around;
        });
        verdicts.add(Verdict.heading(piece, "leads a list in"));
    }

    private void text(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        if (embedding.isPresent() && block.is(Block.Form.TEXT)) {
            open(embedding.get(), level);
        }
        if (i >= runEnd) {
            run(blocks, i);
        }
        boolean wholeLine = section.filter(OF_ITEMS::contains).isPresent() && isListLine(blocks, i);
        for (Piece piece : cutter.cut(block, wholeLine)) {
            if (piece.is(Piece.Form.HEADING)) {
                open(piece.section().orElseThrow(), 0);
                verdicts.add(
                        Verdict.heading(piece, piece.section().orElseThrow().words()));
            } else if (forms.endsLikeLeadIn(piece)) {
                leadIn(piece);
            } else {
                judged(piece);
                section = inFact ? aroundFact : section;
                inFact = false;
            }
        }
    }

    /** A fact's label in running text holds for one sentence; other headings open a section. */
    private void inlineHeading(Piece piece) {
        SectionKind kind = piece.section().orElseThrow();
        Optional<SectionKind> around = section;
        open(kind, 0);
        inFact = kind == SectionKind.PAY || kind == SectionKind.FACTS;
        aroundFact = around;
        verdicts.add(Verdict.heading(piece, kind.words()));
    }

    /** A heading is trusted for the run below it. Later runs, and those without a heading, speak for themselves. */
    private void run(List<Block> blocks, int i) {
        runEnd = runs.end(blocks, i);
        boolean announced =
                fresh && section.filter(kind -> kind != SectionKind.ROLE).isPresent();
        fresh = false;
        if (announced) {
            return;
        }
        Runs.Vote vote = runs.vote(blocks.subList(i, runEnd));
        boolean items = section.filter(OF_ITEMS::contains).isPresent();
        boolean list = vote.lines() >= ENOUGH_LINES;
        voted = false;
        if (unknownHeading && blocks.get(i).is(Block.Form.ITEM)) {
            unknownHeading = false;
            section = vote.kind().or(() -> byOrder(vote));
            fallback = Optional.empty();
            return;
        }
        if (!list) {
            return;
        }
        if (vote.kind().isPresent()
                && !(items
                        && section.equals(Optional.of(SectionKind.BONUS))
                        && vote.kind().filter(OF_ITEMS::contains).isPresent())) {
            voted = !vote.kind().equals(section) && !vote.isClear();
            section = vote.kind();
            hadItems = false;
        } else if (items && blocks.get(i).is(Block.Form.TEXT) && (hadItems || vote.ofItems() < FEW_OF_ITEMS)) {
            section = Optional.empty();
        }
    }

    /** Duties come before demands, and a heading that only divides a list leaves its kind. */
    private Optional<SectionKind> byOrder(Runs.Vote vote) {
        if (fallback.isPresent()) {
            boolean next = fallback.get() == SectionKind.RESPONSIBILITY && !seen.contains(SectionKind.REQUIREMENT);
            return next ? Optional.of(SectionKind.REQUIREMENT) : vote.lines() > 1 ? fallback : Optional.empty();
        }
        return seen.isEmpty() && vote.lines() >= ENOUGH_LINES
                ? Optional.of(SectionKind.RESPONSIBILITY)
                : Optional.empty();
    }

    private void judged(Piece piece) {
        if (script.count(piece.body()) == 0) {
            verdicts.add(Verdict.noise(piece, "punctuation"));
            return;
        }
        boolean bullet = piece.is(Piece.Form.ITEM);
        boolean listed = (bullet || !hadItems)
                && (!voted || wording.opening(piece.body()).isPresent());
        Optional<Verdict> before =
                verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.get(verdicts.size() - 1));
        Verdict verdict = before.filter(last -> goesOnAside(last, piece))
                .map(last -> new Verdict(piece, last.kind(), Optional.empty(), last.why(), ""))
                .orElseGet(() -> judge.judge(piece, section, listed, inRole));
        hadItems = hadItems || bullet;
        inRole = inRole || script.says(Cue.ROLE, piece.body()) && !verdict.isAside();
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
                && wording.opening(piece.body()).isEmpty();
    }

    /** A sentence that only explains the one before belongs to it. */
    private boolean elaborates(Verdict before, Verdict verdict) {
        Piece piece = verdict.piece();
        return before.item().isPresent()
                && verdict.item()
                        .filter(kind ->
                                kind != ItemKind.RESPONSIBILITY || before.item().equals(verdict.item()))
                        .isPresent()
                && piece.is(Piece.Form.SENTENCE)
                && before.piece().block().equals(piece.block())
                && wording.begins(piece.body(), Opening.ELABORATION);
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
        boolean withBefore = i > 0
                && !block.gapBefore()
                && !blocks.get(i - 1).is(Block.Form.ITEM)
                && script.breaksBetween(blocks.get(i - 1).span(), block.span());
        boolean withNext = i + 1 < blocks.size()
                && script.breaksBetween(block.span(), blocks.get(i + 1).span())
                && !blocks.get(i + 1).gapBefore()
                && blocks.get(i + 1).is(Block.Form.TEXT);
        return block.is(Block.Form.TEXT)
                && (withBefore || withNext)
                && block.body().length() <= 400;
    }
}
