package interviewkit.compose;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.List;

/** What the hiring manager and the recruiter do before the first interview, in order. */
final class FirstSteps {
    private final InterviewKit kit;

    FirstSteps(InterviewKit kit) {
        this.kit = kit;
    }

    List<String> steps() {
        List<String> steps = new ArrayList<>();
        String points = points();
        if (!points.isEmpty()) {
            steps.add(points + ", and tell all interviewers the same answers.");
        }
        steps.add(
                "name a different person for each round, keep time free behind it for the scorecard, and send each the"
                        + " guide of their own round." + withoutResumes());
        steps.add("fill in the contact and the date in the candidate's guide, and send it with the invitation.");
        if (wantsTheProductKnown()) {
            steps.add(Sentences.TRIAL);
        }
        if (!kit.verify().isEmpty()) {
            new FactsToVerify(kit).round().ifPresent(round -> steps.add(facts(round)));
        }
        steps.add("book the debrief for the two days after the last round; everybody brings the scoring rubric.");
        return steps;
    }

    private String points() {
        OpenPoints points = new OpenPoints(kit);
        int open = points.open().size();
        int fairness = points.fairness().size();
        List<String> parts = new ArrayList<>();
        if (open > 0) {
            parts.add("settle %s that the posting leaves open".formatted(Wording.count(open, "point", "points")));
        }
        if (fairness > 0) {
            parts.add("decide on %s of fairness".formatted(Wording.count(fairness, "point", "points")));
        }
        return String.join(", ", parts);
    }

    /** Whether the posting wishes for users of the product, which the kit turns into understanding it. */
    private boolean wantsTheProductKnown() {
        return new OpenPoints(kit)
                .fairness().stream().anyMatch(finding -> finding.rule().equals("K47"));
    }

    private String withoutResumes() {
        String technical = Wording.rounds(
                kit.loop().rounds().stream().filter(KitRound::technical).toList());
        return technical.isEmpty() ? "" : " No résumé goes to %s, and no opinion to anybody.".formatted(technical);
    }

    private String facts(KitRound round) {
        return "check %s in round %d, before more people give their time."
                .formatted(Wording.count(kit.verify().size(), "fact", "facts"), round.number());
    }
}
