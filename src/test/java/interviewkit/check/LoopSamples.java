package interviewkit.check;

import static interviewkit.check.Change.question;
import static interviewkit.check.Change.round;
import static interviewkit.check.Change.rounds;
import static interviewkit.check.Change.with;
import static interviewkit.check.Sample.error;
import static interviewkit.check.Sample.warning;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitRound;
import interviewkit.kit.KitRound.KitBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kits whose loop does not work out. */
final class LoopSamples {
    private static final String YARD = "yard-interview";
    private static final String PHONE = "phone-screen";

    private LoopSamples() {}

    static Stream<Sample> all() {
        return Stream.of(minutes(), crowded(), length(), said(), panel()).flatMap(samples -> samples);
    }

    private static Stream<Sample> minutes() {
        return Stream.of(
                error(
                        Rule.K34,
                        "rounds/yard-interview",
                        "has 75 minutes, and its blocks come to 76",
                        "a block grows",
                        kit -> round(kit, YARD, one -> blocks(one, "close", block -> with(block, "minutes", 6)))),
                error(
                        Rule.K34,
                        "rounds/yard-interview",
                        "gives 1 min to the opening, fewer than 2",
                        "the opening shrinks",
                        kit -> moved(kit, "opening", 4)),
                error(
                        Rule.K34,
                        "rounds/yard-interview",
                        "gives 4 min to the candidate questions, fewer than 5",
                        "the candidate's questions shrink",
                        kit -> moved(kit, "candidate-questions", 13)),
                error(
                        Rule.K34,
                        "rounds/yard-interview",
                        "plans 0 min for the scorecard",
                        "nobody has time to write",
                        kit -> round(kit, YARD, "writeUp", 0)),
                error(
                        Rule.K34,
                        "loop",
                        "has 90 minutes, and its rounds come to 95",
                        "the loop's minutes are made up",
                        kit -> with(kit, "loop", with(kit.loop(), "minutes", 90))),
                warning(
                        Rule.K35,
                        "rounds/phone-screen",
                        "gives 5 min to a question, fewer than 6",
                        "a question has five minutes",
                        kit -> round(
                                kit,
                                PHONE,
                                one -> blocks(
                                        blocks(one, "question", block -> with(block, "minutes", 5)),
                                        "opening",
                                        block -> with(block, "minutes", 8)))),
                warning(
                        Rule.K35,
                        "rounds/phone-screen",
                        "gives 9 min to an exercise, fewer than 10",
                        "a work sample has nine minutes",
                        kit -> question(kit, "hand-over/left-unsaid", "type", "work-sample")));
    }

    private static Stream<Sample> crowded() {
        return Stream.of(
                warning(
                                Rule.K35,
                                "rounds/yard-interview",
                                "asks 4 questions in 30 minutes, more than 3",
                                "the interview is cut to half an hour",
                                kit -> rounds(
                                        kit,
                                        kit.loop().rounds().stream()
                                                .map(one -> one.id().equals(YARD) ? with(one, "minutes", 30) : one)
                                                .toList()))
                        .also(Rule.K34),
                warning(
                                Rule.K36,
                                "loop",
                                "takes 3 sittings and 160 minutes for a job that is paid by the hour (USD 34 an hour)",
                                "an hourly job gets a second interview",
                                kit -> repeated(kit, 1, "an hour"))
                        .also(Rule.K11),
                warning(
                        Rule.K36,
                        "loop",
                        "takes 2 sittings and 110 minutes for a job that is paid by the hour",
                        "an hourly job gets a long screen",
                        kit -> rounds(
                                kit,
                                kit.loop().rounds().stream()
                                        .map(one -> one.isScreen()
                                                ? with(
                                                        blocks(one, "opening", block -> with(block, "minutes", 19)),
                                                        "minutes",
                                                        35)
                                                : one)
                                        .toList())));
    }

    private static Stream<Sample> length() {
        return Stream.of(
                warning(
                                Rule.K36,
                                "loop",
                                "has 5 interviews after the screens; 4 suffice",
                                "five interviews",
                                kit -> repeated(kit, 4, "a year"))
                        .also(Rule.K11),
                error(
                                Rule.K36,
                                "loop",
                                "has 7 interviews after the screens; 4 suffice",
                                "seven interviews",
                                kit -> repeated(kit, 6, "a year"))
                        .also(Rule.K11),
                warning(
                                Rule.K36,
                                "loop",
                                "takes 420 minutes of the candidate's time, more than 360",
                                "more than six hours",
                                kit -> repeated(kit, 5, "a year"))
                        .also(Rule.K11));
    }

    private static Stream<Sample> said() {
        return Stream.of(
                error(
                        Rule.K37,
                        "rounds/yard-interview",
                        "does not say what it is for",
                        "a round has no purpose",
                        kit -> round(kit, YARD, "purpose", "")),
                error(
                        Rule.K37,
                        "rounds/phone-screen",
                        "does not say who holds it",
                        "a round has no owner",
                        kit -> round(kit, PHONE, "interviewers", "")),
                error(
                        Rule.K37,
                        "rounds/yard-interview",
                        "does not say what it leaves to other rounds",
                        "a round leaves nothing out",
                        kit -> round(kit, YARD, "excludes", " ")),
                error(
                        Rule.K37,
                        "rounds/yard-interview",
                        "takes 2 sentences to say what it is for",
                        "a round has two purposes",
                        kit -> round(kit, YARD, "purpose", "Reads how they weld. Also sells the yard.")),
                error(
                                Rule.K37,
                                "rounds/tour",
                                "is an interview and rates no competency",
                                "a round is a tour",
                                LoopSamples::withTour)
                        .also(Rule.K36),
                error(
                        Rule.K40,
                        "rounds/yard-interview",
                        "does not say that there is no résumé",
                        "the welders read the résumé",
                        kit -> round(
                                kit,
                                YARD,
                                "prepare",
                                List.of("Read the résumé.", "You see no other scorecard and no opinion."))),
                error(
                        Rule.K40,
                        "rounds/yard-interview",
                        "does not say that there is no opinion before the own scorecard is in",
                        "the welders may hear opinions",
                        kit -> round(kit, YARD, "prepare", List.of("You see no résumé and no other scorecard."))));
    }

    private static Stream<Sample> panel() {
        return Stream.of(
                warning(
                        Rule.K38,
                        "loop",
                        "none of its rounds (2) is held by somebody from outside the team",
                        "nobody comes from outside",
                        kit -> round(kit, PHONE, "outsider", false)),
                warning(
                        Rule.K38,
                        "loop",
                        "has no technical round for a role of the family \"weld-engineering\"",
                        "engineers without a technical round",
                        kit -> round(
                                with(kit, "role", with(kit.role(), "family", "weld-engineering")),
                                YARD,
                                "technical",
                                false)),
                warning(
                        Rule.K38,
                        "rounds/yard-interview",
                        "\"Two welders\" may stand below the role's level",
                        "peers hold the technical round",
                        kit -> round(kit, YARD, "interviewers", "Two welders")),
                warning(
                        Rule.K38,
                        "loop/decision",
                        "no rule says who decides together with the hiring manager",
                        "the foreman decides alone",
                        kit -> decision(kit, 0, 2)),
                warning(
                        Rule.K39,
                        "loop/decision",
                        "due within one business day",
                        "scorecards are due some day",
                        kit -> decision(kit, 1, 2)));
    }

    /** With only these of the rules of the debrief. */
    static InterviewKit decision(InterviewKit kit, int... lines) {
        List<String> decision = kit.loop().decision();
        return with(
                kit,
                "loop",
                with(
                        kit.loop(),
                        "decision",
                        IntStream.of(lines).mapToObj(decision::get).toList()));
    }

    /** With a question of the screen asked in the interview as well, as a second read in the candidate's question time. */
    static InterviewKit moved(InterviewKit kit, String question) {
        return round(
                kit,
                YARD,
                one -> blocks(
                        with(
                                one,
                                "blocks",
                                Change.plus(one.blocks(), with(KitFixture.asks(question, 9), "secondRead", true))),
                        "candidate-questions",
                        block -> with(block, "minutes", 8)));
    }

    /** With minutes taken from a block of the interview and given to its close. */
    private static InterviewKit moved(InterviewKit kit, String from, int minutes) {
        return round(
                kit,
                YARD,
                one -> blocks(
                        blocks(one, from, block -> with(block, "minutes", block.minutes() - minutes)),
                        "close",
                        block -> with(block, "minutes", block.minutes() + minutes)));
    }

    private static KitRound blocks(KitRound round, String kind, UnaryOperator<KitBlock> change) {
        return with(
                round,
                "blocks",
                round.blocks().stream()
                        .map(block -> block.kind().equals(kind) ? change.apply(block) : block)
                        .toList());
    }

    /** With so many more interviews on the same must-haves, for a job paid like that. */
    private static InterviewKit repeated(InterviewKit kit, int times, String pay) {
        List<KitRound> rounds = new ArrayList<>(kit.loop().rounds());
        KitRound yard = rounds.get(1);
        List<KitBlock> blocks =
                yard.blocks().stream().filter(block -> block.minutes() != 10).toList();
        for (int i = 1; i <= times; i++) {
            rounds.add(with(with(with(yard, "id", "again-" + i), "blocks", blocks), "minutes", 65));
        }
        InterviewKit paid = with(kit, "posting", with(kit.posting(), "pay", "USD 34 " + pay));
        return rounds(paid, rounds);
    }

    private static InterviewKit withTour(InterviewKit kit) {
        KitRound tour = with(
                with(with(kit.loop().rounds().get(1), "id", "tour"), "minutes", 10),
                "blocks",
                List.of(
                        new KitBlock("opening", 5, Optional.empty(), false, List.of()),
                        new KitBlock("candidate-questions", 5, Optional.empty(), false, List.of())));
        return rounds(kit, Change.plus(kit.loop().rounds(), tour));
    }
}
