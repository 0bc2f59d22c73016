package interviewkit.intake;

import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Cuts a block into pieces: at headings in running text, at bullets within a line, at sentences. */
final class Cutter {
    private static final int FEW_WORDS = 9;
    private static final int LONG = 500;
    private static final int MANY = 3;

    private final Script script;
    private final Headings headings;
    private final Wording wording;
    private final Sentences sentences;

    Cutter(Script script, Headings headings, Wording wording) {
        this.script = script;
        this.wording = wording;
        this.headings = headings;
        this.sentences = new Sentences(script);
    }

    /**
     * The pieces of a block, in order.
     *
     * @param listed whether this is a line of a list, of which sentences are parts more than items
     */
    List<Piece> cut(Block block, boolean listed) {
        Cutting cutting = new Cutting(block);
        TreeMap<Integer, Sentences.Cause> starts = starts(block);
        for (var start : starts.entrySet()) {
            Optional<Headings.Found> heading = heading(block, start.getKey());
            if (heading.isPresent()) {
                cutting.heading(start.getKey(), heading.get());
            } else if (start.getValue() != Sentences.Cause.FULL_STOP || cutsAt(block, starts, start.getKey(), listed)) {
                cutting.at(start.getKey());
            }
        }
        return cutting.finished();
    }

    /** A bullet is one item, but for a sentence that is optional while the one before is not; a line is cut more easily. */
    private boolean cutsAt(Block block, TreeMap<Integer, Sentences.Cause> starts, int place, boolean listed) {
        boolean item = block.is(Block.Form.ITEM) && !isParagraph(block, starts.size());
        if (place == block.body().start()) {
            return false;
        }
        if (!item && !listed) {
            return true;
        }
        Span before = new Span(starts.lowerKey(place), place);
        Span after = new Span(
                place,
                Optional.ofNullable(starts.higherKey(place)).orElse(block.body().end()));
        if (wording.isOptional(before) != wording.isOptional(after) && !wording.begins(after, Opening.ELABORATION)) {
            return true;
        }
        return !item && !wording.isLabelled(block.body()) && standsAlone(after);
    }

    /** Numbered or not, a long text of many sentences is no list item. */
    static boolean isParagraph(Block block, int sentences) {
        return block.body().length() > LONG && sentences > MANY;
    }

    private boolean standsAlone(Span sentence) {
        Optional<Opening> opening = wording.opening(sentence);
        return opening.filter(found -> found != Opening.ELABORATION).isPresent()
                || opening.isEmpty() && script.count(sentence) <= FEW_WORDS;
    }

    private TreeMap<Integer, Sentences.Cause> starts(Block block) {
        TreeMap<Integer, Sentences.Cause> starts = new TreeMap<>();
        for (int place : headings.strongIn(script, block.body())) {
            starts.put(place, Sentences.Cause.FULL_STOP);
        }
        for (Sentences.Start start : sentences.starts(block.body())) {
            starts.put(start.place(), start.cause());
        }
        starts.putIfAbsent(block.body().start(), Sentences.Cause.FULL_STOP);
        return starts;
    }

    /** A bullet's first words are its own, even where they would make a heading: "Education: a degree in law". */
    private Optional<Headings.Found> heading(Block block, int place) {
        return block.is(Block.Form.ITEM) && place == block.body().start()
                ? Optional.empty()
                : headings.at(script, place, block.body().end());
    }

    /** The work on one block: what was cut off so far, and where the rest begins. */
    private final class Cutting {
        private final Block block;
        private final List<Piece> pieces = new ArrayList<>();
        private int from;

        Cutting(Block block) {
            this.block = block;
            this.from = block.span().start();
        }

        void at(int place) {
            if (place > from) {
                piece(place);
                from = place;
            }
        }

        void heading(int place, Headings.Found heading) {
            if (place < from) {
                return;
            }
            at(place);
            Span span = script.source().trimmed(heading.span());
            pieces.add(new Piece(span, span, Piece.Form.HEADING, Optional.of(heading.kind()), block));
            from = heading.span().end();
        }

        List<Piece> finished() {
            at(block.span().end());
            return pieces;
        }

        private void piece(int end) {
            Span span = script.source().trimmed(new Span(from, end));
            int bullet = Bullets.lengthAt(script.content(), span.start(), span.end());
            Span body = new Span(span.start() + bullet, span.end());
            if (!body.isEmpty()) {
                pieces.add(new Piece(span, body, form(body, bullet > 0), Optional.empty(), block));
            }
        }

        private Piece.Form form(Span body, boolean bullet) {
            if (bullet) {
                return Piece.Form.ITEM;
            }
            return body.equals(block.body()) ? Piece.Form.LINE : Piece.Form.SENTENCE;
        }
    }
}
