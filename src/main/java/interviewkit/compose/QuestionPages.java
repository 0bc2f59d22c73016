package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Prose;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Block.Together;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitQuestion.InPassing;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question of a guide: what to ask and why, what to listen for, and room to write and to rate. */
final class QuestionPages {
    /** The plan has them all. */
    private static final int MOST_SIGNS = 3;

    private final InterviewKit kit;
    private final KitRound round;
    private final AskedQuestion asked;
    private final KitQuestion question;
    private final PostingWords words;
    private final Optional<KitCompetency> competency;

    QuestionPages(InterviewKit kit, KitRound round, AskedQuestion asked) {
        this.kit = kit;
        this.round = round;
        this.asked = asked;
        this.question = asked.question();
        this.words = new PostingWords(kit.posting());
        this.competency = kit.competency(question.competency());
    }

    List<Block> blocks() {
        return new Flow()
                .add(ask())
                .addAll(why())
                .addAll(handout())
                .add(probes())
                .addAll(inPassing())
                .add(listenFor())
                .addAll(equivalents())
                .addAll(writeAndRate())
                .blocks();
    }

    /** On one page, so that the anchors are in view while writing; a long exercise gets a page for its notes alone. */
    private List<Block> writeAndRate() {
        Block evidence =
                new Evidence(Fields.evidence(asked), "What the candidate said", WritingRoom.lines(asked.minutes()));
        Block scale = new RatingWords(kit.scale()).scale(asked);
        return WritingRoom.isAPage(asked.minutes())
                ? List.of(evidence, scale)
                : List.of(new Together(List.of(evidence, scale)));
    }

    private Block ask() {
        return new Together(List.of(
                new Heading(2, "%s · %s".formatted(asked.name(), asked.time())),
                tagLine(),
                new Paragraph(Paragraph.Role.ASK, Run.line(question.ask()))));
    }

    private Paragraph tagLine() {
        Line line = Line.of(Tags.of(question));
        competency.filter(KitCompetency::isInferred).ifPresent(one -> line.add(Tags.INFERRED));
        line.muted(QuestionTypes.name(question.type()));
        line.muted("· " + Wording.duration(asked.minutes()));
        competency.ifPresent(one -> line.muted(rated(one)));
        return line.paragraph();
    }

    /** Where its rating goes, and who else rates the same. */
    private String rated(KitCompetency one) {
        List<KitRound> others = kit.readers(one).stream()
                .filter(other -> !other.id().equals(round.id()))
                .toList();
        String under = one.id().equals(question.owner()) ? "" : "· rated under “%s”".formatted(one.name());
        String also = others.isEmpty() ? "" : "· also rated in " + Wording.rounds(others);
        return (under + " " + also).strip();
    }

    private List<Block> why() {
        Flow flow = new Flow().heading(3, "Why this is asked");
        if (!question.ownItems().isEmpty()) {
            flow.add(words.items(question.ownItems()));
        }
        competency
                .filter(one -> one.isInferred() && one.id().equals(question.owner()))
                .ifPresent(one -> flow.addAll(new CompetencyProfile(kit, one).inference(MOST_SIGNS)));
        if (question.isValue()) {
            flow.text(Sentences.VALUE_RULE);
        } else if (asked.isBonus()) {
            flow.text("Counts upwards only: no experience here lowers nothing.");
        }
        if (!question.source().equals("library")) {
            flow.text(
                    "This question was written from the posting's words alone. Read it aloud once before you use it.");
        }
        return flow.blocks();
    }

    /** A bonus point names what counts as the same; a must-have has it in the background at the end. */
    private List<Block> equivalents() {
        if (!asked.isBonus() || question.equivalents().isEmpty()) {
            return List.of();
        }
        return List.of(Line.of(Run.strong("Counts as the same:"))
                .plain(String.join(" ", question.equivalents()))
                .paragraph());
    }

    private List<Block> handout() {
        if (question.material().isEmpty()) {
            return List.of();
        }
        return List.of(Line.of(Run.strong("Hand over:"))
                .plain("the file “%s”, printed or on a screen, and nothing else of this guide."
                        .formatted(HandoutComposer.name(round, asked)))
                .paragraph());
    }

    private Table probes() {
        return new Table(
                Table.Look.RULED,
                "Probes",
                List.of(Column.left("To find out", 2), Column.left("Ask, as far as it has not been said", 7)),
                question.probes().stream()
                        .map(probe -> Row.of(
                                Cell.of(Run.muted(QuestionTypes.purpose(probe.purpose()))), Cell.of(probe.ask())))
                        .toList());
    }

    private List<Block> inPassing() {
        if (question.inPassing().isEmpty()) {
            return List.of();
        }
        List<Prose> prose = new ArrayList<>();
        for (InPassing probe : question.inPassing()) {
            prose.add(Line.of(Run.strong(probe.name())).paragraph());
            if (!probe.items().isEmpty()) {
                prose.add(words.items(probe.items()));
            }
            prose.add(Line.of(Run.strong("Ask:")).plain(probe.ask()).paragraph());
            prose.add(
                    Line.of(Run.strong("Listen for:")).plain(probe.listenFor()).paragraph());
        }
        return List.of(new Panel(Panel.Tone.NOTE, "In passing: heard and not rated", prose));
    }

    /** The column with more to say is the wider one, so that the question keeps to its page. */
    private Table listenFor() {
        int strong = length(question.strong());
        int weak = length(question.weak());
        int share = Math.max(35, Math.min(65, strong + weak == 0 ? 50 : 100 * strong / (strong + weak)));
        return new Table(
                Table.Look.GRID,
                "What to listen for",
                List.of(Column.left("Strong answers", share), Column.left("Weak answers", 100 - share)),
                List.of(Row.of(Cell.of(Bullets.of(question.strong())), Cell.of(Bullets.of(question.weak())))));
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
