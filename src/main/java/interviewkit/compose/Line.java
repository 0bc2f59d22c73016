package interviewkit.compose;

import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Run;
import java.util.ArrayList;
import java.util.List;

/** A line in the making: runs with a space between any two. A piece without text is left out. */
final class Line {
    private final List<Run> runs = new ArrayList<>();

    static Line of(Run run) {
        return new Line().add(run);
    }

    Line add(Run run) {
        if (run.text().isEmpty()) {
            return this;
        }
        if (!runs.isEmpty()) {
            runs.add(Run.plain(" "));
        }
        runs.add(run);
        return this;
    }

    /** Appends a line that is made already. */
    Line add(List<Run> line) {
        if (!runs.isEmpty() && !line.isEmpty()) {
            runs.add(Run.plain(" "));
        }
        runs.addAll(line);
        return this;
    }

    Line plain(String text) {
        return add(Run.plain(text));
    }

    Line strong(String text) {
        return add(Run.strong(text));
    }

    Line muted(String text) {
        return add(Run.muted(text));
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }

    Paragraph paragraph() {
        return new Paragraph(Paragraph.Role.BODY, runs);
    }

    Cell cell() {
        return Cell.of(paragraph());
    }
}
