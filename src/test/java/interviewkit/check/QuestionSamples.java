package interviewkit.check;

import static interviewkit.check.Change.competency;
import static interviewkit.check.Change.plus;
import static interviewkit.check.Change.question;
import static interviewkit.check.Change.round;
import static interviewkit.check.Change.with;
import static interviewkit.check.Sample.error;
import static interviewkit.check.Sample.note;
import static interviewkit.check.Sample.warning;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitQuestion.KitProbe;
import interviewkit.kit.KitRound;
import java.util.List;
import java.util.stream.Stream;

/** Kits with a question that is asked badly. */
final class QuestionSamples {
    private static final String DRAWING = "drawings/drawing-was-wrong";
    private static final String TANK = "site-safety/tank-alone";

    private QuestionSamples() {}

    static Stream<Sample> all() {
        return Stream.of(repeated(), worded(), mixed(), probed(), forbidden()).flatMap(samples -> samples);
    }

    private static InterviewKit asking(InterviewKit kit, String ask) {
        return question(kit, DRAWING, "ask", ask);
    }

    private static Sample closed(String ask) {
        return error(Rule.K13, "questions/" + DRAWING, "can be answered with yes or no", ask, kit -> asking(kit, ask));
    }

    private static Stream<Sample> repeated() {
        return Stream.of(
                error(
                                Rule.K11,
                                "questions/" + TANK,
                                "is asked in rounds/yard-interview and again in rounds/yard-interview",
                                "a question takes the place of another",
                                kit -> round(
                                        kit,
                                        "yard-interview",
                                        one -> with(
                                                one,
                                                "blocks",
                                                one.blocks().stream()
                                                        .map(block -> block.minutes() == 10
                                                                ? KitFixture.asks(TANK, 10)
                                                                : block)
                                                        .toList())))
                        .also(Rule.K02),
                error(
                        Rule.K11,
                        "questions/weld-faults/failed-inspection",
                        "asks the same as questions/" + DRAWING,
                        "two questions differ in a word",
                        kit -> asking(
                                kit,
                                "Think of a weld of yours that an engineer sent back. How did you get to the cause?")),
                error(
                        Rule.K11,
                        "questions/weld-faults/failed-inspection",
                        "asks the same as questions/" + DRAWING,
                        "two questions differ in their endings",
                        kit -> asking(
                                kit,
                                "Think of welds of yours that the inspectors sent back. How did you get to the causes?")));
    }

    private static Stream<Sample> worded() {
        return Stream.of(
                warning(
                        Rule.K12,
                        "questions/" + DRAWING,
                        "makes 2 requests at once",
                        "two questions in one",
                        kit -> asking(kit, "Which drawing was wrong? How did you find out?")),
                warning(
                        Rule.K12,
                        "questions/" + DRAWING,
                        "makes 2 requests at once",
                        "a question and an order",
                        kit -> asking(kit, "Which drawing was the worst of all? Describe how you found out.")),
                closed("Do you read drawings?"),
                closed("Have you ever found a mistake in a drawing?"),
                closed("Think of a drawing that was wrong. Did you find the mistake?"),
                warning(
                        Rule.K14,
                        "questions/" + DRAWING,
                        "has 46 words, more than 45",
                        "a question has 46 words",
                        kit -> asking(kit, "Tell me about a hull. " + "It was big. ".repeat(13) + "It leaked.")),
                warning(
                        Rule.K14,
                        "questions/" + DRAWING,
                        "reads at grade 2",
                        "a question reads like a thesis",
                        kit -> asking(
                                kit,
                                "Describe an organisational deficiency necessitating the reconsideration of an established"
                                        + " documentation procedure.")),
                warning(
                        Rule.K20,
                        "questions/" + DRAWING,
                        "\"Wouldn't you\" leads the candidate",
                        "a question tells which answer is wanted",
                        kit -> asking(kit, "Which drawing was wrong last? Wouldn't you agree that most are.")),
                warning(
                        Rule.K20,
                        "questions/" + DRAWING,
                        "\"Of course\" leads the candidate",
                        "a probe leads",
                        kit -> probing(kit, "Of course the office was told; by whom?")),
                note(
                        Rule.K21,
                        "questions/" + DRAWING,
                        "uses ISO, PlanView without a gloss",
                        "abbreviations stay open",
                        kit -> asking(kit, "Which ISO sign in PlanView took you longest to read?")));
    }

    private static Stream<Sample> mixed() {
        return Stream.of(
                warning(
                        Rule.K15,
                        "loop",
                        "2 of 5 questions are about past behaviour, fewer than 60 %",
                        "two questions become technical",
                        kit -> question(
                                question(kit, DRAWING, "type", "technical"),
                                "weld-faults/failed-inspection",
                                "type",
                                "technical")),
                warning(
                        Rule.K15,
                        "loop",
                        "3 of 5 questions are about past behaviour, fewer than 70 %",
                        "somebody who leads gets three of five",
                        kit -> competency(
                                with(
                                        question(kit, DRAWING, "type", "technical"),
                                        "role",
                                        with(kit.role(), "leads", true)),
                                "hand-over",
                                "areas",
                                List.of("people-leadership"))),
                warning(
                        Rule.K16,
                        "questions/" + TANK,
                        "no probe asks for something that the candidate has lived through",
                        "a situation is never followed up with the past",
                        kit -> question(
                                kit,
                                TANK,
                                "probes",
                                KitFixture.kit().question(TANK).orElseThrow().probes().stream()
                                        .map(probe -> new KitProbe(probe.purpose(), "What would you settle first?"))
                                        .toList())),
                warning(
                        Rule.K19,
                        "rounds/phone-screen",
                        "none of its questions (1) is about failure or adversity",
                        "the only question of a round is easy",
                        kit -> question(kit, "hand-over/left-unsaid", "adversity", false)),
                warning(
                        Rule.K24,
                        "questions/welding-robots/first-program",
                        "does not say what else counts",
                        "a bonus question has one way only",
                        kit -> question(kit, "welding-robots/first-program", "equivalents", List.of())));
    }

    private static Stream<Sample> probed() {
        return Stream.of(
                error(
                        Rule.K17,
                        "questions/" + DRAWING,
                        "has no probe for hindsight",
                        "a question loses its last probe",
                        kit -> probes(kit, probesOf(kit).subList(0, 3))),
                error(
                        Rule.K17,
                        "questions/" + DRAWING,
                        "has 7 probes, not 3 to 6",
                        "a question gets three more probes",
                        kit -> probes(
                                kit,
                                plus(
                                        plus(
                                                plus(probesOf(kit), new KitProbe("depth", "Which view?")),
                                                new KitProbe("depth", "Which sheet?")),
                                        new KitProbe("complication", "What if the plate had been cut?")))));
    }

    private static Stream<Sample> forbidden() {
        return Stream.of(
                error(
                        Rule.K18,
                        "questions/" + DRAWING,
                        "\"greatest weakness\" is no question to judge work by",
                        "a worn-out question",
                        kit -> asking(kit, "What is your greatest weakness?")),
                error(
                        Rule.K18,
                        "questions/" + DRAWING,
                        "\"How many golf balls\"",
                        "a brain-teaser",
                        kit -> asking(kit, "How many golf balls fit into a hull?")),
                error(
                        Rule.K46,
                        "questions/" + DRAWING,
                        "\"your children\" touches a protected topic",
                        "a probe asks for the family",
                        kit -> probing(kit, "Who looks after your children on the late shift?")),
                error(
                        Rule.K46,
                        "rounds/phone-screen",
                        "\"past salary\" touches a protected topic",
                        "the closing words ask for former pay",
                        kit -> round(kit, "phone-screen", one -> saying(one, "And what was your past salary?"))),
                error(
                        Rule.K46,
                        "rounds/yard-interview",
                        "\"date of birth\"",
                        "the preparation asks for the age",
                        kit -> round(
                                kit,
                                "yard-interview",
                                one -> with(one, "prepare", plus(one.prepare(), "Note the date of birth.")))));
    }

    private static KitRound saying(KitRound round, String line) {
        return with(
                round,
                "blocks",
                round.blocks().stream()
                        .map(block -> block.kind().equals("close") ? with(block, "say", List.of(line)) : block)
                        .toList());
    }

    private static InterviewKit probing(InterviewKit kit, String ask) {
        return probes(kit, plus(probesOf(kit), new KitProbe("depth", ask)));
    }

    private static List<KitProbe> probesOf(InterviewKit kit) {
        return kit.question(DRAWING).map(KitQuestion::probes).orElseThrow();
    }

    private static InterviewKit probes(InterviewKit kit, List<KitProbe> probes) {
        return question(kit, DRAWING, "probes", probes);
    }
}
