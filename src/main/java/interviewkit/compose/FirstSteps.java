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
        OpenPoints points = new OpenPoints(kit);
        if (!points.open().isEmpty()) {
            steps.add("settle %s that the posting leaves open, and tell all interviewers the same answers."
                    .formatted(Wording.count(points.open().size(), "point", "points")));
        }
        if (!points.fairness().isEmpty()) {
            steps.add("read “Law and fairness”, and decide on %s."
                    .formatted(Wording.count(points.fairness().size(), "point", "points")));
        }
        steps.add("name an interviewer for each round, keep time free behind it for the scorecard, and send each the"
                + " guide of their own round." + withoutResumes());
        steps.add("fill in the contact and the date in the candidate's guide, and send it with the invitation.");
        if (!kit.verify().isEmpty()) {
            new FactsToVerify(kit).round().ifPresent(round -> steps.add(facts(round)));
        }
        steps.add("book the debrief for the two days after the last round; everybody brings the scoring rubric.");
        return steps;
    }

    private String withoutResumes() {
        String technical = Wording.rounds(
                kit.loop().rounds().stream().filter(KitRound::technical).toList());
        return technical.isEmpty() ? "" : " No résumé and no opinion go to %s.".formatted(technical);
    }

    private String facts(KitRound round) {
        return "check %s in round %d, before more people give their time."
                .formatted(Wording.count(kit.verify().size(), "fact", "facts"), round.number());
    }
}
