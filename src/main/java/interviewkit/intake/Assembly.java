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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a posting together from the verdicts on its pieces: items with ids, segments without gaps, doubts. */
final class Assembly {
    private final SourceText source;
    private final PlaceIndex places;
    private final Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
    private final List<Item> items = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Problem> doubts = new ArrayList<>();
    private final Map<String, Item> byWords = new HashMap<>();
    private String heading = "";
    private int repeated;
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
        if (repeated > 0) {
            doubts.add(new Problem(
                    "",
                    Severity.NOTE,
                    source.name(),
                    "what was said twice is read once: %d %s"
                            .formatted(
                                    repeated,
                                    repeated == 1 ? "line repeats an earlier one" : "lines repeat earlier ones"),
                    ""));
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
        Segment.Kind kind = verdict.kind();
        if (verdict.item().isPresent()) {
            Optional<Item> said = said(verdict.item().get(), verdict.piece().body());
            if (said.isPresent()) {
                kind = Segment.Kind.NOISE;
                why = "said before, as " + said.get().id();
                repeated++;
            } else {
                why = item(verdict).id();
            }
        }
        segments.add(new Segment(new Span(covered, end), kind, why));
        covered = end;
    }

    private Item item(Verdict verdict) {
        Item item = item(verdict.item().get(), verdict.piece().body());
        items.add(item);
        byWords.put(key(item.kind(), item.span()), item);
        doubt(verdict, item);
        return item;
    }

    /** The item of the same kind that said the same before. */
    private Optional<Item> said(ItemKind kind, Span span) {
        return Optional.ofNullable(byWords.get(key(kind, span)));
    }

    private String key(ItemKind kind, Span span) {
        return kind + " "
                + Folded.of(source.slice(span))
                        .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
                        .strip();
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
