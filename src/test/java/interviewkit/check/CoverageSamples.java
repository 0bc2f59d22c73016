package interviewkit.check;

import static interviewkit.check.Change.competency;
import static interviewkit.check.Change.item;
import static interviewkit.check.Change.plus;
import static interviewkit.check.Change.question;
import static interviewkit.check.Change.round;
import static interviewkit.check.Change.with;
import static interviewkit.check.Sample.error;
import static interviewkit.check.Sample.warning;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.NotAssessed;
import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitCompetency.Guest;
import interviewkit.kit.KitCompetency.KitSign;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitPosting.KitSegment;
import java.util.List;
import java.util.stream.Stream;

/** Kits that lose something of the posting, or claim what it does not say. */
final class CoverageSamples {
    private CoverageSamples() {}

    static Stream<Sample> all() {
        return Stream.of(lost(), traced(), accounted(), balanced()).flatMap(samples -> samples);
    }

    private static Stream<Sample> lost() {
        return Stream.of(
                error(
                        Rule.K01,
                        "items/R4",
                        "requirement \"A valid welder's certificate.\" is neither asked",
                        "a fact is no longer verified",
                        kit -> with(kit, "verify", List.of())),
                error(
                        Rule.K01,
                        "items/R4",
                        "nor verified",
                        "a fact is verified without a line on how",
                        kit -> with(kit, "verify", List.of(new Verify("R4", "Licence", " ")))),
                error(
                        Rule.K01,
                        "items/R2",
                        "requirement \"You read assembly drawings.\" is neither asked",
                        "no question serves a requirement",
                        kit -> question(kit, "drawings/drawing-was-wrong", "items", List.of("D1"))),
                error(
                        Rule.K02,
                        "items/B1",
                        "bonus point \"Experience with a welding robot.\" is neither asked",
                        "no question serves a bonus point",
                        kit -> question(kit, "welding-robots/first-program", "items", List.of("B2"))),
                error(
                                Rule.K02,
                                "competencies/hand-over",
                                "only bonus points call for it",
                                "a must-have rests on a bonus point",
                                kit -> competency(
                                        competency(kit, "hand-over", "origin", "stated"),
                                        "hand-over",
                                        "items",
                                        List.of("B1")))
                        .also(Rule.K03),
                warning(
                        Rule.K02,
                        "items/B1",
                        "make sure that it is no gate",
                        "a bonus point becomes a fact to verify",
                        kit -> with(
                                kit,
                                "verify",
                                plus(kit.verify(), new Verify("B1", "Robots", "Ask for the certificate.")))),
                warning(
                        Rule.K05,
                        "items/D1",
                        "responsibility \"Weld aluminium hulls",
                        "no question touches a duty",
                        kit -> question(kit, "weld-faults/failed-inspection", "items", List.of("R1", "B2"))));
    }

    private static Stream<Sample> traced() {
        return Stream.of(
                error(
                        Rule.K03,
                        "items/R2",
                        "\"You read any drawings.\" is not what the posting says",
                        "a quote is paraphrased",
                        kit -> item(kit, "R2", "quote", "You read any drawings.")),
                error(
                        Rule.K03,
                        "items/R2",
                        "is not what the posting says",
                        "offsets count UTF-16 units",
                        kit -> item(kit, "R2", "start", itemOf(kit, "R2").start() + 2)),
                error(
                                Rule.K03,
                                "rounds/yard-interview",
                                "asks the question \"drawings/lost\"",
                                "a block names no question of the kit",
                                kit -> round(
                                        kit,
                                        "yard-interview",
                                        one -> with(
                                                one,
                                                "blocks",
                                                one.blocks().stream()
                                                        .map(block -> block.minutes() == 10
                                                                ? KitFixture.asks("drawings/lost", 10)
                                                                : block)
                                                        .toList())))
                        .also(Rule.K02),
                error(
                        Rule.K03,
                        "questions/hand-over/left-unsaid",
                        "cites no item",
                        "a stated competency has a question without items",
                        kit -> competency(
                                competency(kit, "hand-over", "origin", "stated"), "hand-over", "items", List.of("D1"))),
                error(
                        Rule.K03,
                        "questions/welding-robots/first-program",
                        "counts for the competency \"robotics\"",
                        "a question counts for an unknown competency",
                        kit -> question(kit, "welding-robots/first-program", "competency", "robotics")),
                error(
                        Rule.K03,
                        "competencies/hand-over",
                        "no words of the posting are quoted for it",
                        "an inferred competency has no signs",
                        kit -> competency(kit, "hand-over", "signs", List.of())),
                error(
                        Rule.K03,
                        "competencies/hand-over",
                        "\"Work in three shifts.\" is not what the posting says from 900",
                        "a sign quotes what the posting does not say",
                        kit -> competency(
                                kit,
                                "hand-over",
                                "signs",
                                List.of(new KitSign("", "Work in three shifts.", 900, 920)))),
                error(
                                Rule.K04,
                                "competencies/hand-over",
                                "no item of the posting states it",
                                "an inferred competency is called stated",
                                kit -> competency(kit, "hand-over", "origin", "stated"))
                        .also(Rule.K03),
                error(
                        Rule.K04,
                        "questions/drawings/drawing-was-wrong",
                        "cites the item \"R99\"",
                        "a question serves a requirement that is not there",
                        kit -> question(kit, "drawings/drawing-was-wrong", "items", List.of("R2", "R99"))),
                error(
                        Rule.K04,
                        "verify",
                        "cites the item \"R98\"",
                        "a fact that nobody demands is verified",
                        kit -> with(
                                kit,
                                "verify",
                                plus(kit.verify(), new Verify("R98", "Degree", "Ask to see the diploma.")))),
                error(
                        Rule.K04,
                        "competencies/drawings",
                        "cites the item \"R97\"",
                        "a guest cites a requirement that is not there",
                        kit -> competency(
                                kit,
                                "drawings",
                                "guests",
                                List.of(new Guest("cad", "CAD", "bonus", List.of("R97"), false)))),
                error(
                        Rule.K04,
                        "notAssessed",
                        "cites the item \"R96\"",
                        "what is not assessed is not in the posting",
                        kit -> with(kit, "notAssessed", List.of(new NotAssessed("R96", "Speed", "Seen at work.")))));
    }

    private static KitItem itemOf(InterviewKit kit, String id) {
        return kit.posting().item(id).orElseThrow();
    }

    private static Stream<Sample> accounted() {
        return Stream.of(
                error(
                        Rule.K10,
                        "posting",
                        "are accounted for by nothing: \"We offer USD 34 an hour. 🚢\"",
                        "the end of the posting vanishes",
                        kit -> segments(
                                kit,
                                kit.posting()
                                        .segments()
                                        .subList(0, kit.posting().segments().size() - 1))),
                error(
                        Rule.K10,
                        "posting",
                        "are taken for \"noise\", without a reason",
                        "noise has no name",
                        kit -> segments(
                                kit,
                                kit.posting().segments().stream()
                                        .map(one -> one.kind().equals("noise") ? with(one, "why", "") : one)
                                        .toList())));
    }

    private static InterviewKit segments(InterviewKit kit, List<KitSegment> segments) {
        return with(kit, "posting", with(kit.posting(), "segments", segments));
    }

    private static Stream<Sample> balanced() {
        return Stream.of(
                error(
                        Rule.K06,
                        "competencies/hand-over",
                        "\"Handing work over\" is read by one rater in rounds/phone-screen only",
                        "the screen has one rater",
                        kit -> round(kit, "phone-screen", "raters", 1)),
                error(
                        Rule.K06,
                        "competencies/drawings",
                        "is read in no round",
                        "no question rates a must-have",
                        kit -> question(kit, "drawings/drawing-was-wrong", "competency", "weld-faults")),
                warning(
                                Rule.K07,
                                "loop",
                                "rates 2 competencies; 3 to 8",
                                "all questions of the interview rate one competency",
                                kit -> {
                                    InterviewKit one =
                                            question(kit, "drawings/drawing-was-wrong", "competency", "weld-faults");
                                    InterviewKit two =
                                            question(one, "site-safety/tank-alone", "competency", "weld-faults");
                                    return question(two, "welding-robots/first-program", "competency", "weld-faults");
                                })
                        .also(Rule.K06),
                warning(
                        Rule.K07,
                        "rounds/yard-interview",
                        "rates 5 competencies; a round reads 4",
                        "a round rates a fifth competency",
                        kit -> LoopSamples.moved(kit, "hand-over/left-unsaid")),
                error(
                        Rule.K08,
                        "role",
                        "leads people, and no competency is about that",
                        "the role leads people",
                        kit -> with(kit, "role", with(kit.role(), "leads", true))),
                warning(
                        Rule.K08,
                        "role",
                        "\"Welding Supervisor\" leads people",
                        "the title leads people, the role does not say so",
                        kit -> with(kit, "posting", with(kit.posting(), "title", "Welding Supervisor"))),
                warning(
                        Rule.K09,
                        "loop",
                        "bonus points take 22 of 57 rated minutes, more than 20 %",
                        "a second competency is only a bonus",
                        kit -> competency(kit, "drawings", "importance", "bonus")),
                warning(
                        Rule.K09,
                        "loop/decision",
                        "never makes up for a must-have",
                        "no rule on bonus points",
                        kit -> LoopSamples.decision(kit, 0, 1)));
    }
}
