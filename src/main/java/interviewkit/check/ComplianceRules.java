package interviewkit.check;

import interviewkit.kit.InterviewKit.Compliance;
import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a kit says to candidates and interviewers about fairness, and which law it has in mind. */
final class ComplianceRules implements RuleGroup {
    private static final Pattern DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private static final List<Statement> STATEMENTS = List.of(
            new Statement(
                    "that candidates may ask for an adjustment",
                    "\\b(adjustments?|accommodations?)\\b",
                    "say in an opening or a notice that a candidate can ask for an adjustment"),
            new Statement(
                    "that everybody is asked the same questions",
                    "\\bsame (main |primary )?questions\\b",
                    "add the notice that everybody is asked the same questions"),
            new Statement(
                    "that people decide",
                    "\\bpeople decide|\\b(no|not an?) (program|score|algorithm|automated)|decided by people",
                    "add the notice that people decide and no automated score does"));

    /** Something that a kit states somewhere. */
    private record Statement(String what, Pattern said, String fix) {
        Statement(String what, String said, String fix) {
            this(what, Pattern.compile(said, Pattern.CASE_INSENSITIVE), fix);
        }
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        Compliance pack = kit.kit().compliance();
        List<String> lines = lines(kit);
        return Stream.concat(
                pack(pack),
                STATEMENTS.stream()
                        .filter(statement -> lines.stream()
                                .noneMatch(
                                        line -> statement.said().matcher(line).find()))
                        .map(statement -> Rule.K48.warning(
                                Place.COMPLIANCE, "the kit does not say " + statement.what(), statement.fix())));
    }

    private static Stream<Problem> pack(Compliance pack) {
        return Stream.of(
                        blank(pack.name(), "no jurisdiction pack is named", "name the pack that the kit was made with"),
                        DATE.matcher(pack.date()).matches()
                                ? Stream.<Problem>empty()
                                : Stream.of(Rule.K48.warning(
                                        Place.COMPLIANCE,
                                        "the pack's date is %s".formatted(Quote.of(pack.date())),
                                        "give the day on which it was last looked at, as 2026-01-31")),
                        blank(
                                pack.retention(),
                                "no period is given for which notes are kept",
                                "say how long scorecards and notes are kept"))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> blank(String text, String what, String fix) {
        return text.isBlank() ? Stream.of(Rule.K48.warning(Place.COMPLIANCE, what, fix)) : Stream.empty();
    }

    private static List<String> lines(KitIndex kit) {
        return Stream.of(
                        kit.kit().compliance().notices().stream(),
                        kit.kit().loop().decision().stream(),
                        kit.rounds().stream().map(KitRound::candidateTopic),
                        kit.rounds().stream()
                                .flatMap(round -> round.blocks().stream())
                                .flatMap(block -> block.say().stream()))
                .flatMap(lines -> lines)
                .toList();
    }
}
