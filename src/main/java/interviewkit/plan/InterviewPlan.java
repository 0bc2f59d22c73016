package interviewkit.plan;

import interviewkit.library.CompliancePack;
import interviewkit.library.RatingScale;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Item;
import interviewkit.posting.Posting;
import interviewkit.role.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was decided for one posting.
 *
 * @param competencies the rows of the loop, must-haves first
 * @param findings what the hiring manager should look at: what the posting leaves open, law and fairness, doubts
 */
public record InterviewPlan(
        PostingMap map,
        Role role,
        List<RatedCompetency> competencies,
        Loop loop,
        List<FactToVerify> verify,
        List<NotAssessed> notAssessed,
        List<PlanFinding> findings,
        RatingScale scale,
        CompliancePack pack,
        Map<String, String> areaNames) {
    public InterviewPlan {
        competencies = List.copyOf(competencies);
        verify = List.copyOf(verify);
        notAssessed = List.copyOf(notAssessed);
        findings = List.copyOf(findings);
        areaNames = Map.copyOf(areaNames);
    }

    public Posting posting() {
        return map.posting();
    }

    public Stream<PlannedQuestion> questions() {
        return loop.rounds().stream().flatMap(Round::questions);
    }

    public Optional<RatedCompetency> competency(String id) {
        return competencies.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The rounds that rate a competency. */
    public List<Round> readers(RatedCompetency competency) {
        return loop.rounds().stream()
                .filter(round -> round.questions()
                        .anyMatch(question -> question.ratedUnder().equals(competency.id())))
                .toList();
    }

    /** The rounds in which an item is served by a question, or touched by a probe in passing. */
    public List<Round> readers(Item item) {
        return loop.rounds().stream()
                .filter(round -> round.questions().anyMatch(question -> touches(question, item)))
                .toList();
    }

    private static boolean touches(PlannedQuestion question, Item item) {
        return question.items().contains(item)
                || question.inPassing().stream().anyMatch(probe -> probe.items().contains(item));
    }

    /** What is done with an item: {@code assess}, {@code verify} or {@code none}. */
    public String treatment(Item item) {
        if (questions().anyMatch(question -> touches(question, item))) {
            return "assess";
        }
        return verify.stream().anyMatch(fact -> fact.item().equals(item)) ? "verify" : "none";
    }
}
