package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitPosting.KitSegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of each part of the posting, so that nothing vanishes silently. */
final class PostingAccount {
    private static final int LONGEST_ITEM = 90;
    private static final int LONGEST_SEGMENT = 110;

    private final InterviewKit kit;
    private final Map<String, String> areaNames = new HashMap<>();

    PostingAccount(InterviewKit kit) {
        this.kit = kit;
        for (KitCompetency competency : kit.competencies()) {
            int known =
                    Math.min(competency.areas().size(), competency.areaNames().size());
            for (int i = 0; i < known; i++) {
                areaNames.put(competency.areas().get(i), competency.areaNames().get(i));
            }
        }
    }

    List<Block> blocks() {
        Flow flow = new Flow()
                .text("%s read from “%s”. Long texts are shortened here; the coverage table has the full words."
                        .formatted(
                                Wording.count(kit.posting().items().size(), "item", "items"),
                                kit.posting().source().name()))
                .add(items());
        List<KitSegment> rest = kit.posting().segments().stream()
                .filter(segment ->
                        !segment.kind().equals("item") && !segment.kind().equals("heading"))
                .filter(segment -> !words(segment).isBlank())
                .toList();
        if (!rest.isEmpty()) {
            flow.heading(2, "Read, and not asked of anybody").add(segments(rest));
        }
        return flow.blocks();
    }

    private Table items() {
        return new Table(
                Table.Look.RULED,
                "Items of the posting and their treatment",
                List.of(
                        Column.left("", 1),
                        Column.left("", 3),
                        Column.left("The posting's words", 9),
                        Column.left("Treatment", 3),
                        Column.left("Areas, the best first", 6)),
                kit.posting().items().stream().map(this::row).toList());
    }

    private Row row(KitItem item) {
        return Row.of(
                Cell.of(Run.muted(item.id())),
                Cell.of(Tags.of(item)),
                Cell.of(PostingWords.quoted(Wording.shortened(item.quote(), LONGEST_ITEM))),
                Cell.of(treatment(item)),
                Cell.of(item.areas().stream().map(this::area).collect(Collectors.joining(", "))));
    }

    private String treatment(KitItem item) {
        return switch (item.treatment()) {
            case "assess" -> isAsked(item) ? "assessed" : "heard in passing";
            case "verify" -> "verified";
            default -> "not assessed";
        };
    }

    private boolean isAsked(KitItem item) {
        return kit.questions().stream().anyMatch(question -> question.ownItems().contains(item.id()));
    }

    private String area(String id) {
        return areaNames.getOrDefault(id, Wording.sentence(id.replace('-', ' ')));
    }

    private Table segments(List<KitSegment> segments) {
        return new Table(
                Table.Look.RULED,
                "Parts of the posting that ask nothing",
                List.of(Column.left("", 2), Column.left("The posting's words", 9), Column.left("Why", 6)),
                segments.stream()
                        .map(segment -> Row.of(
                                Cell.of(Run.muted(segment.kind().equals("context") ? "about the job" : "left aside")),
                                Cell.of(PostingWords.quoted(Wording.shortened(words(segment), LONGEST_SEGMENT))),
                                Cell.of(Wording.sentence(segment.why()))))
                        .toList());
    }

    /** Offsets count code points. A segment that reaches beyond the text has no words. */
    private String words(KitSegment segment) {
        String text = kit.posting().text();
        int length = text.codePointCount(0, text.length());
        if (segment.start() < 0 || segment.end() < segment.start() || segment.end() > length) {
            return "";
        }
        int start = text.offsetByCodePoints(0, segment.start());
        return text.substring(start, text.offsetByCodePoints(start, segment.end() - segment.start()));
    }
}
