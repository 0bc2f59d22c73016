package interviewkit.mapping;

import interviewkit.library.Skill;
import java.util.Optional;

/**
 * That a phrase speaks for a competency.
 *
 * @param source {@code term}, {@code skill} or {@code cue}
 * @param competency its place in the library
 * @param exact how the phrase must be written to count; empty where case does not matter
 * @param skill the tool or technique that the phrase names
 */
record Claim(String source, int competency, double weight, Optional<String> exact, Optional<Skill> skill) {
    static Claim of(String source, int competency, double weight) {
        return new Claim(source, competency, weight, Optional.empty(), Optional.empty());
    }

    /** Whether it names something, so that shorter names within it are not meant: "AWS" in "AWS D1.1" is no cloud. */
    boolean isName() {
        return !source.equals("cue");
    }

    boolean allows(String words) {
        return exact.isEmpty() || exact.get().equals(words);
    }
}
