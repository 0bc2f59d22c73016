package interviewkit.lexicon;

import java.util.List;

/**
 * Phrases that tell, wherever they stand in a sentence, what it is about.
 *
 * @param bonus marks that make an item optional: "a plus"
 * @param must marks that make an item obligatory: "required"
 * @param requirement what only a demand on the candidate says: "years of experience"
 * @param seeking that somebody is looked for, which is a demand only with a quality: "looking for"
 * @param quality what is looked for in somebody: "experienced", "who"
 * @param duty what only a duty says: "you will be responsible for"
 * @param role that prose about the job begins, in which duties may be stated: "as a …, you will"
 * @param condition what a candidate must meet, even where it stands in legal text: "background check"
 */
public record Cues(
        List<String> bonus,
        List<String> must,
        List<String> requirement,
        List<String> seeking,
        List<String> quality,
        List<String> duty,
        List<String> role,
        List<String> condition,
        List<String> company,
        List<String> benefits,
        List<String> pay,
        List<String> legal,
        List<String> apply) {
    public Cues {
        bonus = List.copyOf(bonus);
        must = List.copyOf(must);
        requirement = List.copyOf(requirement);
        seeking = List.copyOf(seeking);
        quality = List.copyOf(quality);
        duty = List.copyOf(duty);
        role = List.copyOf(role);
        condition = List.copyOf(condition);
        company = List.copyOf(company);
        benefits = List.copyOf(benefits);
        pay = List.copyOf(pay);
        legal = List.copyOf(legal);
        apply = List.copyOf(apply);
    }
}
