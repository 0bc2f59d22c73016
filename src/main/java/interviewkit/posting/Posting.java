package interviewkit.posting;

import interviewkit.problem.Problem;
import interviewkit.text.SourceText;
import interviewkit.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a job posting asks for, in the order in which it asks.
 *
 * <p>Every item carries the span that it was read from, so that a page handed to an interviewer can be traced back to the
 * sentence that caused it; the segments account for every character. Nothing here says how the posting was read, or what
 * will be asked.
 *
 * @param source the text as read; a page's mark-up is gone from it
 * @param doubts what the reader was unsure of, and why
 */
public record Posting(SourceText source, Facts facts, List<Item> items, List<Segment> segments, List<Problem> doubts) {
    public Posting {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(facts, "facts");
        items = List.copyOf(items);
        segments = List.copyOf(segments);
        doubts = List.copyOf(doubts);
        requireItemsStandInText(source, items);
        requireFullCover(source, segments);
    }

    /** A posting that asks for one thing, in one sentence: what a sentence is tried on. */
    public static Posting ofSentence(String sentence, String language) {
        Span all = new Span(0, sentence.length());
        return new Posting(
                new SourceText("sentence", sentence),
                Facts.none(language),
                List.of(new Item("R1", ItemKind.REQUIREMENT, sentence, all, "")),
                List.of(new Segment(all, Segment.Kind.ITEM, "R1")),
                List.of());
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Stream<Item> items(ItemKind kind) {
        return items.stream().filter(item -> item.kind() == kind);
    }

    private static void requireItemsStandInText(SourceText source, List<Item> items) {
        Set<String> seen = new HashSet<>();
        for (Item item : items) {
            if (!seen.add(item.id())) {
                throw new IllegalArgumentException("two items are called %s".formatted(item.id()));
            }
            if (!source.slice(item.span()).equals(item.text())) {
                throw new IllegalArgumentException("item %s does not stand at its span: \"%s\" is not \"%s\""
                        .formatted(item.id(), item.text(), source.slice(item.span())));
            }
        }
    }

    private static void requireFullCover(SourceText source, List<Segment> segments) {
        int at = 0;
        for (Segment segment : segments) {
            if (segment.span().start() != at) {
                throw new IllegalArgumentException("segments leave a gap or overlap at %d: the next starts at %d"
                        .formatted(at, segment.span().start()));
            }
            at = segment.span().end();
        }
        if (at != source.content().length()) {
            throw new IllegalArgumentException(
                    "segments end at %d of %d".formatted(at, source.content().length()));
        }
    }
}
