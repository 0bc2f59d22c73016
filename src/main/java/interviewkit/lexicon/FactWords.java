package interviewkit.lexicon;

import java.util.List;

/**
 * Words by which the facts of a job are found.
 *
 * @param titles what somebody is: "engineer", "nurse"
 * @param seniority how senior: "senior", "lead"
 * @param titleLabels what stands before a title: "job title"
 * @param companyLabels what stands before the employer's name
 * @param placeLabels what stands before a place
 * @param closingLabels what stands before the last day to apply
 * @param factLabels what stands before other facts that a posting lists: "department", "start date"
 * @param companyVerbs what a company does in the sentence that presents it: "is", "provides"
 * @param companyBefore what stands right before an employer's name: "at", "join"
 * @param companyInside what stands there only where the employer goes on to speak of itself: "at Acme, we"
 * @param companySpeakers how the employer speaks of itself: "we"
 * @param companyNouns what an organisation is, in its name: "university", "hospital"
 */
public record FactWords(
        List<String> titles,
        List<String> seniority,
        List<String> titleLabels,
        List<String> companyLabels,
        List<String> placeLabels,
        List<String> closingLabels,
        List<String> factLabels,
        List<String> companyVerbs,
        List<String> companyBefore,
        List<String> companyInside,
        List<String> companySpeakers,
        List<String> companyNouns,
        List<String> remote,
        List<String> hybrid,
        List<String> onSite,
        List<String> employment) {
    public FactWords {
        titles = List.copyOf(titles);
        seniority = List.copyOf(seniority);
        titleLabels = List.copyOf(titleLabels);
        companyLabels = List.copyOf(companyLabels);
        placeLabels = List.copyOf(placeLabels);
        closingLabels = List.copyOf(closingLabels);
        factLabels = List.copyOf(factLabels);
        companyVerbs = List.copyOf(companyVerbs);
        companyBefore = List.copyOf(companyBefore);
        companyInside = List.copyOf(companyInside);
        companySpeakers = List.copyOf(companySpeakers);
        companyNouns = List.copyOf(companyNouns);
        remote = List.copyOf(remote);
        hybrid = List.copyOf(hybrid);
        onSite = List.copyOf(onSite);
        employment = List.copyOf(employment);
    }
}
