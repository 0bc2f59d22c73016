package interviewkit.lexicon;

import java.util.List;

/**
 * How sentences and bullets begin.
 *
 * @param requirement as demands on the candidate do: "ability to", "you have"
 * @param trait as demands do that are only adjectives or nouns, and that duties may begin with too: "strong", "independent"
 * @param duty as duties do: "manage", "you will"
 * @param company as sentences do in which the company speaks of itself: "we", "our"
 * @param elaboration as sentences do that only explain the one before: "this includes"
 */
public record Openings(
        List<String> requirement,
        List<String> trait,
        List<String> duty,
        List<String> company,
        List<String> elaboration) {
    public Openings {
        requirement = List.copyOf(requirement);
        trait = List.copyOf(trait);
        duty = List.copyOf(duty);
        company = List.copyOf(company);
        elaboration = List.copyOf(elaboration);
    }
}
