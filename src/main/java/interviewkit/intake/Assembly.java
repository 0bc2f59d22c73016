package interviewkit.intake;

import interviewkit.posting.Facts;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.posting.Segment;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.text.PlaceIndex;
import interviewkit.text.SourceText;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts a posting together from the verdicts on its pieces: items with ids, segments without gaps, doubts. */
final class Assembly {
    private final SourceText source;
    private final PlaceIndex places;
    private final Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
    private final List<Item> items = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Problem> doubts = new ArrayList<>();
    private String heading = "";
    private int covered;

    Assembly(SourceText source) {
        this.source = source;
        this.places = new PlaceIndex(source);
    }

    Posting posting(Facts facts, List<Verdict> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            int end = i + 1 < verdicts.size()
                    ? verdicts.get(i + 1).span().start()
                    : source.content().length();
            add(verdicts.get(i), end);
        }
        if (segments.isEmpty() && !source.content().isEmpty()) {
            segments.add(new Segment(new Span(0, source.content().length()), Segment.Kind.NOISE, "white space"));
        }
        if (items.stream().allMatch(item -> item.kind() == ItemKind.RESPONSIBILITY)) {
            doubts.add(new Problem(
                    "",
                    Severity.WARNING,
                    source.name(),
                    "no requirement and no bonus point was found",
                    "see that the posting is complete and not only a page around it, and put what you ask for under a heading such as"
                            + " \"Requirements\""));
        }
        if (facts.title().isEmpty()) {
            doubts.add(new Problem(
                    "",
                    Severity.WARNING,
                    source.name(),
                    "no title was found",
                    "put the job's title in the first line"));
        }
        return new Posting(source, facts, items, segments, doubts);
    }

    private void add(Verdict verdict, int end) {
        String why = verdict.why();
        if (verdict.kind() == Segment.Kind.HEADING) {
            heading = source.slice(verdict.piece().body());
        }
        if (verdict.item().isPresent()) {
            Item item = item(verdict.item().get(), verdict.piece().body());
            items.add(item);
            why = item.id();
            doubt(verdict, item);
        }
        segments.add(new Segment(new Span(covered, end), verdict.kind(), why));
        covered = end;
    }

    private Item item(ItemKind kind, Span span) {
        int number = counts.merge(kind, 1, Integer::sum);
        return new Item(kind.prefix() + number, kind, source.slice(span), span, heading);
    }

    private void doubt(Verdict verdict, Item item) {
        if (!verdict.doubt().isEmpty()) {
            doubts.add(new Problem(
                    "",
                    Severity.NOTE,
                    places.place(item.span().start()),
                    "%s is %s".formatted(item.id(), verdict.doubt()),
                    ""));
        }
    }
}
