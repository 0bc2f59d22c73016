package interviewkit.document;

import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Blanks.Blank;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.PageBreak;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Scale.Level;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Block.Together;
import interviewkit.document.Document.Furniture;
import interviewkit.document.Run.Mark;
import java.util.ArrayList;
import java.util.List;

/** A document with every kind of block, and enough text to reach several pages. */
public final class Specimen {
    private Specimen() {}

    public static Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                Table.Look.FACTS,
                "This round",
                List.of(Column.left("", 1), Column.left("", 3)),
                List.of(
                        Row.of(Cell.of(Run.strong("Length")), Cell.of("60 minutes")),
                        Row.of(
                                Cell.of(Run.strong("You rate")),
                                Cell.of(
                                        new Run("must-have", Mark.MUST),
                                        Run.plain(" Leading engineers  "),
                                        new Run("bonus", Mark.BONUS),
                                        Run.plain(" Systems programming  "),
                                        new Run("inferred", Mark.INFERRED),
                                        Run.plain(" People leadership  "),
                                        new Run("verify", Mark.VERIFY),
                                        new Run("duty", Mark.DUTY))))));
        blocks.add(Panel.of(
                Panel.Tone.BRIEF,
                "In five minutes",
                new Paragraph(Paragraph.Role.LEAD, Run.line("Find out how the candidate leads people who know more.")),
                Bullets.of(List.of(
                        "Ask the questions as they stand, in this order.",
                        "Write down what was said; rate afterwards, not while listening."))));
        blocks.add(new Heading(1, "Run sheet"));
        blocks.add(new Table(
                Table.Look.RULED,
                "Run sheet",
                List.of(Column.right("From", 1), Column.left("What", 5), Column.right("Minutes", 1)),
                List.of(
                        Row.of(Cell.of("0:00"), Cell.of("Opening"), Cell.of("4")),
                        Row.of(Cell.of("0:04"), Cell.of("Question 1: the hardest capacity taken away"), Cell.of("12")),
                        new Row(Row.Weight.STRONG, List.of(Cell.of(""), Cell.of("The whole round"), Cell.of("60"))))));
        blocks.add(new PageBreak());
        for (int i = 1; i <= 3; i++) {
            blocks.addAll(question(i));
        }
        blocks.add(new Heading(1, "Coverage"));
        blocks.add(matrix());
        blocks.add(new Heading(1, "Your scorecard"));
        blocks.add(new Blanks(List.of(
                new Blank("candidate", "Candidate code", Blank.Kind.TEXT, 1),
                new Blank("interviewer", "Interviewer", Blank.Kind.TEXT, 2),
                new Blank("date", "Date", Blank.Kind.DATE, 1))));
        blocks.add(new Choice(
                "recommendation",
                "Overall recommendation",
                List.of(
                        new Option("strong-no", "Strong no"),
                        new Option("no", "No"),
                        new Option("yes", "Yes"),
                        new Option("strong-yes", "Strong yes"))));
        return new Document(
                "specimen",
                "Specimen: every kind of block",
                "Engineering Manager · Example Ltd, Zürich",
                "en",
                new Furniture("kit-1a2b3c4d", "1", "Confidential: interviewers only"),
                blocks);
    }

    private static List<Block> question(int number) {
        return List.of(
                new Together(List.of(
                        new Heading(2, "Question " + number + " · 12 minutes"),
                        new Paragraph(
                                Paragraph.Role.ASK,
                                Run.line("Walk me through the hardest capacity that you have taken away from a running"
                                        + " service: machines that still held live sessions when you wanted them"
                                        + " gone.")))),
                Paragraph.of(
                        Run.strong("Why it is asked  "),
                        new Run("duty", Mark.DUTY),
                        Run.muted(" D2 "),
                        Run.quote("“Transition our infrastructure from static scaling to auto-scaling.”")),
                new Table(
                        Table.Look.RULED,
                        "Probes",
                        List.of(Column.left("To find out", 2), Column.left("Ask", 6)),
                        List.of(
                                Row.of(
                                        Cell.of(Run.muted("Own part")),
                                        Cell.of("Which part of the decision was yours, and who could stop you?")),
                                Row.of(
                                        Cell.of(Run.muted("Rejected option")),
                                        Cell.of("Why did you not simply cut them at a quiet hour?")))),
                new Table(
                        Table.Look.GRID,
                        "What to listen for",
                        List.of(Column.left("Strong answers", 1), Column.left("Weak answers", 1)),
                        List.of(Row.of(
                                Cell.of(Bullets.of(List.of("Session length before machines.", "A cap on removal."))),
                                Cell.of(Bullets.of(List.of("Only how machines were added.")))))),
                Panel.of(
                        Panel.Tone.NOTE,
                        "If this is not your field",
                        Paragraph.of("A web request lasts milliseconds; a call lasts an hour and lives on one machine."
                                + " Draining means: no new sessions, wait for the old ones.")),
                new Evidence("q" + number + "-evidence", "What the candidate said", 6),
                new Scale(
                        "q" + number + "-rating",
                        "Rating: elastic capacity",
                        List.of(
                                new Level(
                                        1,
                                        "Far below the bar",
                                        "Describes adding machines when a load figure rose;"
                                                + " no count of affected users is offered."),
                                new Level(
                                        2,
                                        "Below the bar",
                                        "Used the platform's own scale-in with a fixed drain"
                                                + " time; knows that some sessions were cut, but not how many."),
                                new Level(
                                        3,
                                        "Meets the bar",
                                        "Drained machines by session count, capped how many could"
                                                + " leave at once, and compared dropped sessions before and after."),
                                new Level(
                                        4,
                                        "Above the bar",
                                        "Handled the tail as its own problem, and tried it in one"
                                                + " region behind a stop rule."),
                                new Level(
                                        5,
                                        "Far above the bar",
                                        "Changed the system so that removal became routine;"
                                                + " shows months of nightly scale-in.")),
                        List.of(new Option("NA", "Not asked"), new Option("NE", "Asked, no evidence"))),
                Panel.of(
                        Panel.Tone.CAUTION,
                        "Careful",
                        Paragraph.of("Never ask what, how much or with whom somebody plays.")),
                Panel.of(
                        Panel.Tone.SCRIPT,
                        "Read aloud",
                        Paragraph.of("“Everyone who interviews for this role is asked the same questions.”")));
    }

    private static Block matrix() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            rows.add(Row.of(
                    Cell.of(Run.strong("R" + i)),
                    Cell.of(Run.quote("You've worked with large-scale distributed systems, “number " + i + "”.")),
                    Cell.of(i % 2 == 0 ? "●" : ""),
                    Cell.of(i % 3 == 0 ? "●" : ""),
                    Cell.of("≥ 2 → ok")));
        }
        return new Table(
                Table.Look.GRID,
                "Items and rounds",
                List.of(
                        Column.left("Item", 1),
                        Column.left("The posting's words", 6),
                        Column.centre("1", 1),
                        Column.centre("2", 1),
                        Column.centre("Reads", 2)),
                rows);
    }
}
