package interviewkit.check;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitTeam;
import interviewkit.problem.NearWords;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.wording.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The numbers that a kit carries for the other rules: only those within bounds are honoured, the rest is reported. */
final class TeamRules implements RuleGroup {
    private static final String PLACE = "team";

    /** The thresholds of a kit that may be set as they are. */
    static Map<String, Integer> honoured(InterviewKit kit) {
        Map<String, Integer> honoured = new TreeMap<>(set(kit));
        honoured.entrySet()
                .removeIf(entry -> refusal(entry.getKey(), entry.getValue()).isPresent());
        return honoured;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return set(kit.kit()).entrySet().stream()
                .flatMap(entry -> refusal(entry.getKey(), entry.getValue())
                        .map(why -> new Problem(
                                "",
                                Severity.ERROR,
                                PLACE,
                                "sets the threshold %s to %d, which is not honoured"
                                        .formatted(Quote.of(entry.getKey()), entry.getValue()),
                                why))
                        .stream());
    }

    private static Map<String, Integer> set(InterviewKit kit) {
        return kit.team().flatMap(KitTeam::thresholds).orElse(Map.of());
    }

    private static Optional<String> refusal(String word, int value) {
        List<String> known =
                Arrays.stream(Threshold.values()).map(Threshold::word).toList();
        return Threshold.of(word)
                .map(threshold -> threshold.refusal(value))
                .orElseGet(() -> Optional.of(NearWords.advice(word, known)));
    }
}
