package interviewkit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How far a question is followed up. */
public final class FollowUps {
    /** The fewest probes of a question, where nobody says otherwise (K17). */
    public static final int FEWEST = 3;

    /** The most, likewise (K17). */
    public static final int MOST = 6;

    private static final List<String> PURPOSES = List.of("role", "rejected-option", "result", "hindsight");

    /** Words of a follow-up on what really happened once. */
    private static final Pattern PAST = Pattern.compile(
            "\\b(did you|(have|had|has) you|you('ve| have| had)|were you|you were|last time|(a|the) time (when|that)|in the past"
                    + "|happened|you last|when was|real case|of your own|you once)\\b",
            Pattern.CASE_INSENSITIVE);

    private final int fewest;
    private final int most;

    public FollowUps(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** Whether there are enough probes, and the four that matter among them (K17). */
    public Stream<Remark> purposes(List<String> purposes) {
        List<Remark> remarks = new ArrayList<>();
        int count = purposes.size();
        if (count < fewest || count > most) {
            remarks.add(Remark.error(
                    "K17",
                    "has %s probes, not %s to %s".formatted(count, fewest, most),
                    count < fewest ? "add probes" : "keep those that bring out most"));
        }
        List<String> missing =
                PURPOSES.stream().filter(purpose -> !purposes.contains(purpose)).toList();
        if (!missing.isEmpty()) {
            remarks.add(Remark.error(
                    "K17",
                    "has no probe for %s".formatted(String.join(", ", missing)),
                    "ask for the own role, a rejected option and why, how the result was measured, and hindsight"));
        }
        return remarks.stream();
    }

    /** Whether a situation is followed up with what the candidate has lived through (K16). */
    public Stream<Remark> situation(String type, String ask, List<String> probes) {
        boolean past = probes.stream()
                .anyMatch(probe -> PAST.matcher(probe.replace('’', '\'')).find());
        if (!type.equals("situational") || past) {
            return Stream.empty();
        }
        return Stream.of(Remark.warning(
                "K16",
                "puts a situation, and no probe asks for something that the candidate has lived through: %s"
                        .formatted(Quote.of(ask)),
                "add a probe such as \"When were you last in such a place, and what did you do?\""));
    }
}
