package interviewkit.intake;

import interviewkit.lexicon.FactWords;
import java.util.List;

/** One language's words for the facts of a job, made ready for finding. */
final class FactDictionary {
    private final Phrases<Boolean> titles = phrases(List.of());
    private final Phrases<Boolean> seniority;
    private final Phrases<Boolean> companyVerbs;
    private final Phrases<Boolean> companyBefore;
    private final Phrases<Boolean> companyInside;
    private final Phrases<Boolean> companySpeakers;
    private final Phrases<Boolean> companyNouns;
    private final Phrases<String> workplace = new Phrases<>();
    private final Phrases<Boolean> employment;

    FactDictionary(FactWords words) {
        titles.add(words.titles(), true);
        seniority = phrases(words.seniority());
        companyVerbs = phrases(words.companyVerbs());
        companyBefore = phrases(words.companyBefore());
        companyInside = phrases(words.companyInside());
        companySpeakers = phrases(words.companySpeakers());
        companyNouns = phrases(words.companyNouns());
        employment = phrases(words.employment());
        workplace.add(words.hybrid(), "hybrid");
        workplace.add(words.remote(), "remote");
        workplace.add(words.onSite(), "on-site");
    }

    private static Phrases<Boolean> phrases(List<String> notations) {
        Phrases<Boolean> phrases = new Phrases<>();
        phrases.add(notations, true);
        return phrases;
    }

    Phrases<Boolean> titles() {
        return titles;
    }

    Phrases<Boolean> seniority() {
        return seniority;
    }

    Phrases<Boolean> companyVerbs() {
        return companyVerbs;
    }

    Phrases<Boolean> companyBefore() {
        return companyBefore;
    }

    Phrases<Boolean> companyInside() {
        return companyInside;
    }

    Phrases<Boolean> companySpeakers() {
        return companySpeakers;
    }

    Phrases<Boolean> companyNouns() {
        return companyNouns;
    }

    Phrases<String> workplace() {
        return workplace;
    }

    Phrases<Boolean> employment() {
        return employment;
    }
}
