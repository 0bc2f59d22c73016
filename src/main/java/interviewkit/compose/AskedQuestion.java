package interviewkit.compose;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import interviewkit.kit.KitRound.KitBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question in its place in a round.
 *
 * @param number its place among the round's questions, from 1
 * @param minutes what the round gives to it
 * @param secondRead whether an earlier round reads its competency too
 */
record AskedQuestion(int number, KitQuestion question, int minutes, boolean secondRead) {

    /** The questions of a round, in the order in which they are asked. A block that names an unknown one is passed over. */
    static List<AskedQuestion> of(InterviewKit kit, KitRound round) {
        List<AskedQuestion> asked = new ArrayList<>();
        for (KitBlock block : round.blocks()) {
            Optional<KitQuestion> question = block.question().flatMap(kit::question);
            question.ifPresent(
                    one -> asked.add(new AskedQuestion(asked.size() + 1, one, block.minutes(), block.secondRead())));
        }
        return List.copyOf(asked);
    }

    /** "Question 2 · Elastic capacity". */
    String name() {
        return "Question " + number + " · " + question.ownerName();
    }

    boolean isBonus() {
        return isBonus(question);
    }

    static boolean isBonus(KitQuestion question) {
        return question.importance().equals("bonus");
    }
}
