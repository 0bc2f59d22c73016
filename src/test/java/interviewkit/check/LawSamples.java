package interviewkit.check;

import static interviewkit.check.Change.competency;
import static interviewkit.check.Change.item;
import static interviewkit.check.Change.plus;
import static interviewkit.check.Change.round;
import static interviewkit.check.Change.with;
import static interviewkit.check.Sample.error;
import static interviewkit.check.Sample.warning;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.Verify;
import java.util.List;
import java.util.stream.Stream;

/** Kits that are unfair, or do not say what fairness asks for. */
final class LawSamples {
    private LawSamples() {}

    static Stream<Sample> all() {
        return Stream.of(leisure(), statements(), facts()).flatMap(samples -> samples);
    }

    private static Stream<Sample> leisure() {
        return Stream.of(
                error(
                                Rule.K47,
                                "items/B2",
                                "\"You sail on our boats.\" is about leisure, and questions/welding-robots/first-program rates it as a must-have",
                                "a must-have serves leisure",
                                kit -> Change.question(
                                        Change.question(
                                                competency(kit, "welding-robots", "importance", "must"),
                                                "welding-robots/first-program",
                                                "importance",
                                                "must"),
                                        "welding-robots/first-program",
                                        "items",
                                        List.of("B1", "B2")))
                        .also(Rule.K02),
                error(
                                Rule.K47,
                                "items/B2",
                                "is about leisure, and is a fact to verify",
                                "leisure is looked up",
                                kit -> with(
                                        kit,
                                        "verify",
                                        plus(kit.verify(), new Verify("B2", "Sailing", "A licence is welcome."))))
                        .also(Rule.K02));
    }

    private static Stream<Sample> statements() {
        return Stream.of(
                silent("no jurisdiction pack is named", "the pack has no name", "name", ""),
                silent("the pack's date is \"last year\"", "the pack has no date", "date", "last year"),
                silent("no period is given", "notes are kept for ever", "retention", ""),
                silent(
                        "does not say that everybody is asked the same questions",
                        "the same-questions statement is missing",
                        "notices",
                        List.of("People decide; no program rates anybody.")),
                silent(
                        "does not say that people decide",
                        "nobody says who decides",
                        "notices",
                        List.of("Everybody is asked the same questions.")),
                warning(
                        Rule.K48,
                        "compliance",
                        "does not say that candidates may ask for an adjustment",
                        "the opening offers no adjustment",
                        kit -> round(
                                kit,
                                "phone-screen",
                                one -> with(
                                        one,
                                        "blocks",
                                        one.blocks().stream()
                                                .map(block -> with(block, "say", List.of("Hello.")))
                                                .toList()))));
    }

    private static Sample silent(String words, String change, String component, Object value) {
        return warning(
                Rule.K48,
                "compliance",
                words,
                change,
                kit -> with(kit, "compliance", with(kit.compliance(), component, value)));
    }

    private static Stream<Sample> facts() {
        return Stream.of(
                error(
                        Rule.K50,
                        "questions/drawings/drawing-was-wrong",
                        "rates what is a fact to verify: \"You read assembly drawings.\"",
                        "a question rates a fact",
                        kit -> item(kit, "R2", "treatment", "verify")),
                error(
                        Rule.K50,
                        "competencies/drawings",
                        "rates the area \"certification\"",
                        "a competency is a certificate",
                        kit -> areas(kit, List.of("certification", "trades"))));
    }

    private static InterviewKit areas(InterviewKit kit, List<String> areas) {
        return competency(kit, "drawings", "areas", areas);
    }
}
