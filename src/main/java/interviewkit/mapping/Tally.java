package interviewkit.mapping;

import interviewkit.mapping.Match.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What speaks for each competency in one sentence, by the competency's place in the library. */
final class Tally {
    private final List<List<Evidence>> evidence = new ArrayList<>();

    Tally(int competencies) {
        for (int i = 0; i < competencies; i++) {
            evidence.add(new ArrayList<>());
        }
    }

    int size() {
        return evidence.size();
    }

    void add(int competency, Evidence one) {
        evidence.get(competency).add(one);
    }

    List<Evidence> of(int competency) {
        return List.copyOf(evidence.get(competency));
    }

    double score(int competency) {
        return evidence.get(competency).stream().mapToDouble(Evidence::weight).sum();
    }
}
