package interviewkit.compose;

import interviewkit.document.Document;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.List;

/** All documents of a kit, in the order in which a hiring team opens them. */
public final class KitDocuments {
    private final InterviewPlanComposer plan = new InterviewPlanComposer();
    private final RoundGuideComposer guides = new RoundGuideComposer();
    private final HandoutComposer handouts = new HandoutComposer();
    private final ScoringRubricComposer rubric = new ScoringRubricComposer();
    private final CandidateGuideComposer candidate = new CandidateGuideComposer();

    /** The plan, a guide for each round with its handouts in the order of the loop, the rubric, and the candidate's guide. */
    public List<Document> of(InterviewKit kit) {
        List<Document> documents = new ArrayList<>();
        documents.add(plan.compose(kit));
        for (KitRound round : kit.loop().rounds()) {
            documents.add(guides.compose(kit, round));
            documents.addAll(handouts.compose(kit, round));
        }
        documents.add(rubric.compose(kit));
        documents.add(candidate.compose(kit));
        return List.copyOf(documents);
    }
}
