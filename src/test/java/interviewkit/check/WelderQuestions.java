package interviewkit.check;

import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitQuestion.InPassing;
import interviewkit.kit.KitQuestion.KitProbe;
import java.util.List;
import java.util.Map;

/** The questions of {@link KitFixture}. */
final class WelderQuestions {
    private WelderQuestions() {}

    static List<KitQuestion> all() {
        return List.of(leftUnsaid(), failedInspection(), drawingWasWrong(), tankAlone(), firstProgram());
    }

    private static KitQuestion leftUnsaid() {
        return question(
                "hand-over",
                "left-unsaid",
                "must",
                List.of(),
                "past-behaviour",
                "Tell me about the last piece of work that somebody took over from you with something important left unsaid.",
                List.of(
                        new KitProbe("role", "Which part of the handing over was yours to do?"),
                        new KitProbe("rejected-option", "What could you have written down and did not, and why?"),
                        new KitProbe("result", "What did it cost, in hours or in metal?"),
                        new KitProbe("hindsight", "What do you leave behind at the end of a shift today?")),
                "detail",
                KitFixture.anchors(
                        "Says that the next shift should have asked, and does not know what became of the piece after that.",
                        "Tells what was missing once the foreman had found it; nothing in the way of handing over is different now.",
                        "Names the one thing left out, the hours it cost, and the note or tag that has carried it since.",
                        "Went back unasked while the piece could still be saved, and told the two shifts that it concerned.",
                        "Got a tag or a list made part of every hand-over in the hall, and can say what it has caught since."));
    }

    /** Leisure is heard in passing here, and not rated. */
    private static KitQuestion failedInspection() {
        KitQuestion question = question(
                "weld-faults",
                "failed-inspection",
                "must",
                List.of("R1", "D1", "B2"),
                "past-behaviour",
                "Think of a weld of yours that an inspector sent back. How did you get to the cause?",
                List.of(
                        new KitProbe("role", "Who had set the machine, and who had cleaned the edges?"),
                        new KitProbe("depth", "What did the picture of the test show you?"),
                        new KitProbe("rejected-option", "Why not simply grind it out and run it again?"),
                        new KitProbe("result", "How many of the next ten passed?"),
                        new KitProbe("hindsight", "What do you look at today before the first pass?")),
                "independence",
                KitFixture.anchors(
                        "Puts it down to the wire or to the inspector, ran the seam again as told, and names no defect of their own.",
                        "Gives the name of the defect and mended it by the procedure, while a colleague worked out where it came from.",
                        "Traced it to one cause, such as damp wire, a gap or the gas, showed by a test why it was no other, and mended it.",
                        "Looked at the seams made under the same conditions without being asked, and told the foreman which might fail.",
                        "Altered the order of work or the jig so that it stayed away, and brought the repair rate of later hulls as proof."));
        InPassing sailing = new InPassing(
                "welding-robots",
                "Welding robots",
                List.of("B2"),
                "What would somebody on board notice of it?",
                "Noise, water.");
        return Change.with(question, "inPassing", List.of(sailing));
    }

    private static KitQuestion drawingWasWrong() {
        return question(
                "drawings",
                "drawing-was-wrong",
                "must",
                List.of("R2"),
                "past-behaviour",
                "Describe the drawing whose mistake you found latest in the work.",
                List.of(
                        new KitProbe("role", "Who else had that sheet in their hands before you?"),
                        new KitProbe("rejected-option", "What spoke against building it as it was drawn?"),
                        new KitProbe("result", "How did the piece leave the hall in the end?"),
                        new KitProbe("hindsight", "Where on the sheet could it have been seen on the first day?")),
                "detail",
                KitFixture.anchors(
                        "Built what stood on the sheet and heard of the mistake from others, without a dimension or a view to point at.",
                        "Noticed that something did not fit, and asked; the office found which dimension it was and what to do about it.",
                        "Points at the view and the dimension that could not both be true, stopped before the cut, and had it put right in writing.",
                        "Checked the sheets that share this detail, and kept the crew busy on a part that the mistake did not touch.",
                        "Agreed with the office on a check of fits before release, and counts how many sheets it has sent back since then."));
    }

    private static KitQuestion tankAlone() {
        return question(
                "site-safety",
                "tank-alone",
                "must",
                List.of("R3"),
                "situational",
                "Your mate leaves the manhole for five minutes while you weld inside the tank. What happens in those minutes?",
                List.of(
                        new KitProbe("role", "When were you last in such a place, and what did you do?"),
                        new KitProbe("rejected-option", "What speaks against finishing the seam first?"),
                        new KitProbe("result", "How would the foreman learn of it?"),
                        new KitProbe("hindsight", "What would you settle with your mate beforehand?")),
                "complexity",
                KitFixture.anchors(
                        "Goes on with the seam and keeps an ear open; calls five minutes a short time and mentions no meter and no rope.",
                        "Stops to weld and waits inside for the mate, because the rule says so, without a word on air or on the way out.",
                        "Puts the torch out, leaves the tank, closes the gas at the hose, and goes in again when the watch stands there.",
                        "Reads the meter before going in again, asks why the mate had to leave, and gets a second watch named for the shift.",
                        "Has had the permit changed after such a case: no work without two names on it, and shows what the next audit found."));
    }

    private static KitQuestion firstProgram() {
        return question(
                "welding-robots",
                "first-program",
                "bonus",
                List.of("B1", "B2"),
                "past-behaviour",
                "Walk me through the first seam that you taught to a machine of any kind and that came out wrong.",
                List.of(
                        new KitProbe("role", "Which steps did you enter, and which stood there already?"),
                        new KitProbe("rejected-option", "Why did you not weld it by hand after that?"),
                        new KitProbe("result", "How long did a piece take before and after?"),
                        new KitProbe("hindsight", "What would you teach it first today?")),
                "scale",
                KitFixture.anchors(
                        "Stood by while somebody else taught it, started the program, and called the technician when the seam was off.",
                        "Moved points until the seam looked right, without a note of what was changed or why the first one had failed.",
                        "Found which point or speed was off, changed one at a time, and had a test piece cut before the series ran.",
                        "Set the clamps and the order of pieces so that the program held for the whole series, with the scrap counted.",
                        "Left a program and a sheet with which two colleagues run other pieces, and names a seam that stays hand work."));
    }

    private static KitQuestion question(
            String competency,
            String id,
            String importance,
            List<String> items,
            String type,
            String ask,
            List<KitProbe> probes,
            String axis,
            Map<String, String> anchors) {
        return new KitQuestion(
                competency + "/" + id,
                competency,
                competency,
                competency,
                importance,
                items,
                type,
                "library",
                ask,
                List.of(),
                probes,
                List.of(),
                List.of("Names the seam, the day and what was found."),
                List.of("Speaks of welding as such."),
                List.of("Pipe and tank work counts in full."),
                List.of("A seam is tested by dye, by X-ray or by sound."),
                Map.of("manhole", "the way into a tank"),
                axis,
                anchors,
                12,
                true);
    }
}
