package interviewkit.check;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.Compliance;
import interviewkit.kit.InterviewKit.Finding;
import interviewkit.kit.InterviewKit.KitRole;
import interviewkit.kit.InterviewKit.NotAssessed;
import interviewkit.kit.InterviewKit.Topic;
import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitCompetency.KitSign;
import interviewkit.kit.KitLoop;
import interviewkit.kit.KitPosting;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitPosting.KitSegment;
import interviewkit.kit.KitPosting.Source;
import interviewkit.kit.KitRound;
import interviewkit.kit.KitRound.KitBlock;
import interviewkit.kit.KitScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small kit that keeps every rule: a boat builder's welder, paid by the hour, one screen and one interview with two
 * raters. A tail of the posting stands outside the Basic Multilingual Plane, so that offsets must count code points.
 */
final class KitFixture {
    private static final String TEXT = """
            Welder (m/f/d) ⚓ 🚢
            What you do
            Weld aluminium hulls to the drawing.
            What you bring
            You find out why a weld failed.
            You read assembly drawings.
            You keep a confined space safe.
            A valid welder's certificate.
            Nice to have
            Experience with a welding robot.
            You sail on our boats.
            We offer USD 34 an hour. 🚢
            """;

    private KitFixture() {}

    static InterviewKit kit() {
        return new InterviewKit(
                InterviewKit.SCHEMA,
                "welder-1",
                "1",
                "fixture",
                posting(),
                new KitRole("skilled-trades", "Skilled trades", "professional", false, "the title says Welder"),
                scale(),
                competencies(),
                WelderQuestions.all(),
                loop(),
                List.of(new Verify("R4", "Licence", "Ask to see the certificate; note its number and its range.")),
                List.of(new NotAssessed("", "Speed", "The yard measures it in the first weeks.")),
                List.of(new Finding(
                        "K47",
                        "note",
                        "B2",
                        "fairness",
                        "Sailing is leisure.",
                        "Ask what would matter to somebody on board.")),
                compliance());
    }

    private static KitPosting posting() {
        List<KitItem> items = List.of(
                item("D1", "responsibility", "Weld aluminium hulls to the drawing.", "assess"),
                item("R1", "requirement", "You find out why a weld failed.", "assess"),
                item("R2", "requirement", "You read assembly drawings.", "assess"),
                item("R3", "requirement", "You keep a confined space safe.", "assess"),
                item("R4", "requirement", "A valid welder's certificate.", "verify"),
                item("B1", "bonus", "Experience with a welding robot.", "assess"),
                item("B2", "bonus", "You sail on our boats.", "assess"));
        return new KitPosting(
                "Welder",
                "Northquay Boats",
                "Halifax",
                "on-site",
                "USD 34 an hour",
                "en",
                TEXT,
                new Source("welder.txt", "0000"),
                items,
                segments(items));
    }

    private static KitItem item(String id, String kind, String quote, String treatment) {
        int start = offset(quote);
        return new KitItem(
                id,
                kind,
                quote,
                start,
                start + quote.length(),
                treatment,
                List.of("trades"),
                List.of("weld-faults"),
                0.9);
    }

    /** In code points, as a kit counts. */
    private static int offset(String quote) {
        int index = TEXT.indexOf(quote);
        if (index < 0) {
            throw new IllegalArgumentException("the posting does not say " + quote);
        }
        return TEXT.codePointCount(0, index);
    }

    /** The items, and as context all that stands between them. */
    private static List<KitSegment> segments(List<KitItem> items) {
        List<KitSegment> segments = new ArrayList<>();
        int at = 0;
        for (KitItem item :
                items.stream().sorted(Comparator.comparingInt(KitItem::start)).toList()) {
            segments.add(new KitSegment(at, item.start(), "context", "between items"));
            segments.add(new KitSegment(item.start(), item.end(), "item", item.id()));
            at = item.end();
        }
        segments.add(new KitSegment(at, TEXT.codePointCount(0, TEXT.length()), "noise", "the offer"));
        return segments;
    }

    private static KitScale scale() {
        return new KitScale(
                List.of(
                        new KitScale.Level(1, "Far below the bar", "Was near the work."),
                        new KitScale.Level(2, "Below the bar", "Did a part of it."),
                        new KitScale.Level(3, "Meets the bar for this role at this level", "What the job needs."),
                        new KitScale.Level(4, "Above the bar", "Did what others leave out."),
                        new KitScale.Level(5, "Far above the bar", "Changed how the work is done.")),
                List.of(
                        new KitScale.NotRated("not-asked", "Not asked", "The question was not put."),
                        new KitScale.NotRated("no-evidence", "Asked, no evidence", "Nothing to rate.")));
    }

    private static List<KitCompetency> competencies() {
        String line = "Weld aluminium hulls to the drawing.";
        return List.of(
                competency("weld-faults", "Finding weld faults", "must", "stated", List.of("R1", "D1"), List.of()),
                competency("drawings", "Reading drawings", "must", "stated", List.of("R2"), List.of()),
                competency("site-safety", "Working safely", "must", "stated", List.of("R3"), List.of()),
                competency(
                        "hand-over",
                        "Handing work over",
                        "must",
                        "inferred",
                        List.of(),
                        List.of(new KitSign("D1", line, offset(line), offset(line) + line.length()))),
                competency("welding-robots", "Welding robots", "bonus", "stated", List.of("B1", "B2"), List.of()));
    }

    private static KitCompetency competency(
            String id, String name, String importance, String origin, List<String> items, List<KitSign> signs) {
        return new KitCompetency(
                id,
                name,
                "What a welder in the yard does about it.",
                List.of("trades"),
                List.of("Trades"),
                importance,
                origin,
                origin.equals("inferred") ? "A hull passes through several hands." : "",
                items,
                signs,
                1,
                "All weigh the same.",
                "Has done it alone on a hull that was delivered.",
                List.of("Pipe and tank work counts in full."),
                List.of());
    }

    private static KitLoop loop() {
        KitRound screen = new KitRound(
                "phone-screen",
                1,
                "Phone screen",
                "screen",
                "Settles the facts and hears one example of careful work.",
                "The recruiter of this role and the foreman of another hall",
                true,
                2,
                false,
                20,
                "Technique is left to the interview in the yard.",
                5,
                List.of("Have the list of facts at hand. Never ask about your own hunches on age or family."),
                "The facts of the job, and one example.",
                List.of(
                        said("opening", 4, "You can ask for an adjustment to any part of this."),
                        asks("hand-over/left-unsaid", 9),
                        said("candidate-questions", 6, "What do you want to know?"),
                        said("close", 1, "You hear from us on Friday.")));
        KitRound yard = new KitRound(
                "yard-interview",
                2,
                "Interview in the yard",
                "interview",
                "Reads how the candidate welds, checks and keeps people safe.",
                "A senior welder and the foreman of the hall",
                false,
                2,
                true,
                75,
                "Facts and pay were settled on the telephone.",
                15,
                List.of("Each of you sees no résumé, no other scorecard and no opinion before your own is in."),
                "Welds of your own, drawings and safety.",
                List.of(
                        said("opening", 5, "We both take notes."),
                        asks("weld-faults/failed-inspection", 14),
                        asks("drawings/drawing-was-wrong", 12),
                        asks("site-safety/tank-alone", 12),
                        asks("welding-robots/first-program", 10),
                        said("candidate-questions", 17, "Ask us anything, also out in the hall."),
                        said("close", 5, "Thank you.")));
        return new KitLoop(
                "trades",
                "Trades",
                "short",
                95,
                List.of(
                        "Scorecards are handed in within one business day.",
                        "The foreman decides together with at least one other interviewer.",
                        "A bonus point never makes up for a must-have."),
                List.of(),
                List.of(screen, yard));
    }

    private static KitBlock said(String kind, int minutes, String line) {
        return new KitBlock(kind, minutes, Optional.empty(), false, List.of(line));
    }

    static KitBlock asks(String question, int minutes) {
        return new KitBlock("question", minutes, Optional.of(question), false, List.of());
    }

    private static Compliance compliance() {
        return new Compliance(
                "general",
                "General pack",
                "2026-11-01",
                "Keep notes for twelve months.",
                List.of(new Topic("Age", "Are you of the minimum age?")),
                List.of("Everybody is asked the same questions.", "People decide; no program rates anybody."),
                List.of());
    }

    /** A map of anchors, from level 1 upwards. */
    static Map<String, String> anchors(String one, String two, String three, String four, String five) {
        return Map.of("1", one, "2", two, "3", three, "4", four, "5", five);
    }
}
