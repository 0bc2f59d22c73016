package interviewkit.plan;

import interviewkit.library.VerificationGuide;
import interviewkit.posting.Item;
import java.util.List;

/**
 * A fact of the posting that is settled with the candidate and never scored.
 *
 * @param how what to ask for and what to accept, with the posting's words in place
 */
public record FactToVerify(Item item, VerificationGuide guide, List<String> how) {
    public FactToVerify {
        how = List.copyOf(how);
    }
}
