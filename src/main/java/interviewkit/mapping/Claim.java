package interviewkit.mapping;

import interviewkit.library.Skill;
import java.util.Locale;
import java.util.Optional;

/**
 * That a phrase speaks for a competency.
 *
 * @param source {@code term}, {@code skill} or {@code cue}
 * @param competency its place in the library
 * @param spelling how the phrase must be written to count; empty where any form of its words does
 * @param skill the tool or technique that the phrase names
 */
record Claim(String source, int competency, double weight, Optional<Spelling> spelling, Optional<Skill> skill) {
    static Claim of(String source, int competency, double weight) {
        return new Claim(source, competency, weight, Optional.empty(), Optional.empty());
    }

    Claim weighing(double other) {
        return new Claim(source, competency, other, spelling, skill);
    }

    /** Whether it names something, so that shorter names within it are not meant: "AWS" in "AWS D1.1" is no cloud. */
    boolean isName() {
        return !source.equals("cue");
    }

    boolean allows(String words) {
        return spelling.isEmpty() || spelling.get().allows(words);
    }

    /** How a name is written: "Go" is no "go", and "DAT" is no "dating", though both have the same stem. */
    record Spelling(String text, boolean caseMatters) {
        /** An abbreviation has no endings but a plural. */
        static Optional<Spelling> ofTerm(String term, boolean caseMatters) {
            return of(term, caseMatters, term.equals(term.toUpperCase(Locale.ROOT)));
        }

        /** Nor has the name of a product: "Halcon" is not meant by "halcones". */
        static Optional<Spelling> ofSkill(String name, boolean caseMatters) {
            return of(name, caseMatters, !name.equals(name.toLowerCase(Locale.ROOT)));
        }

        private static Optional<Spelling> of(String name, boolean caseMatters, boolean isName) {
            return caseMatters || isName && name.chars().allMatch(Character::isLetter)
                    ? Optional.of(new Spelling(name, caseMatters))
                    : Optional.empty();
        }

        boolean allows(String words) {
            return caseMatters
                    ? words.equals(text)
                    : words.equalsIgnoreCase(text) || words.equalsIgnoreCase(text + "s");
        }
    }
}
