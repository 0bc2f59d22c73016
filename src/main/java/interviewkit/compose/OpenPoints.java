package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.Finding;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import java.util.List;

/** What the hiring manager should look at, sorted by what it is about. */
final class OpenPoints {
    /** The place of a finding that is about the posting's title. */
    private static final String TITLE = "title";

    private final InterviewKit kit;
    private final PostingWords words;

    OpenPoints(InterviewKit kit) {
        this.kit = kit;
        this.words = new PostingWords(kit.posting());
    }

    /** What the posting leaves open, and where its reader is in doubt. */
    List<Finding> open() {
        return kit.findings().stream()
                .filter(finding ->
                        finding.kind().equals("open") || finding.kind().equals("doubt"))
                .toList();
    }

    List<Finding> fairness() {
        return kit.findings().stream()
                .filter(finding -> finding.kind().equals("fairness"))
                .toList();
    }

    /** What the team wants of its kits and this one has no room for. */
    private List<Finding> wanted() {
        return kit.findings().stream()
                .filter(finding -> finding.kind().equals("team"))
                .toList();
    }

    /** Everything else: where the kit bends a rule. */
    private List<Finding> others() {
        return kit.findings().stream()
                .filter(finding ->
                        !open().contains(finding) && !fairness().contains(finding) && !wanted().contains(finding))
                .toList();
    }

    /** The open points with room for the answers; one sentence where there are none. */
    List<Block> openBlocks() {
        if (open().isEmpty()) {
            return new Flow()
                    .text("Nothing was found in the posting that has to be settled before the first interview.")
                    .blocks();
        }
        return new Flow()
                .text("Interviewers who fill these gaps each in their own way will rate different things. Settle them"
                        + " before the first interview, and tell all interviewers the same answers.")
                .add(table("What the posting leaves open", open()))
                .add(new Evidence(Fields.OPEN_POINTS, "What was settled, by whom and when", 4))
                .blocks();
    }

    List<Panel> fairnessPanels() {
        return fairness().stream().map(this::panel).toList();
    }

    /** The rules that this kit bends; nothing where it bends none. */
    List<Block> otherBlocks() {
        if (others().isEmpty()) {
            return List.of();
        }
        return new Flow()
                .heading(1, "Where this kit bends a rule")
                .add(table("Where this kit bends a rule", others()))
                .blocks();
    }

    /** What the team wanted and the loop does not ask; nothing where it asks all. */
    List<Block> wantedBlocks() {
        if (wanted().isEmpty()) {
            return List.of();
        }
        return new Flow()
                .heading(1, "What the team's configuration asks for, and this kit leaves out")
                .add(table("What the team's configuration asks for, and this kit leaves out", wanted()))
                .blocks();
    }

    private Table table(String caption, List<Finding> findings) {
        return new Table(
                Table.Look.RULED,
                caption,
                List.of(Column.left("Where", 5), Column.left("Why it matters", 5), Column.left("What to settle", 6)),
                findings.stream()
                        .map(finding ->
                                Row.of(Cell.of(where(finding)), Cell.of(finding.message()), Cell.of(finding.fix())))
                        .toList());
    }

    private Panel panel(Finding finding) {
        return Panel.of(
                Panel.Tone.CAUTION,
                "Fairness",
                where(finding),
                Paragraph.of(finding.message()),
                Paragraph.of(Run.strong("What to do: "), Run.plain(finding.fix())));
    }

    /** The item, the question or the round that a finding is about; else the place as the finding names it. */
    private Paragraph where(Finding finding) {
        String where = finding.where();
        if (kit.posting().item(where).isPresent()) {
            return new Line().add(words.item(where)).paragraph();
        }
        if (where.equals(TITLE)) {
            return Line.of(Run.muted("title"))
                    .add(PostingWords.quoted(kit.posting().title()))
                    .paragraph();
        }
        return Paragraph.of(kit.question(where)
                .map(KitQuestion::ask)
                .or(() -> kit.loop().rounds().stream()
                        .filter(round -> round.id().equals(where))
                        .map(KitRound::name)
                        .findFirst())
                .orElse(where.isBlank() ? "The posting as a whole" : where));
    }
}
