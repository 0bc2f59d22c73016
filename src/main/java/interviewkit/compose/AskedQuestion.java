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
 * @param start minutes on the round's clock when it begins
 * @param minutes what the round gives to it
 */
record AskedQuestion(int number, KitQuestion question, int start, int minutes) {

    /** The questions of a round, in the order in which they are asked. A block that names an unknown one is passed over. */
    static List<AskedQuestion> of(InterviewKit kit, KitRound round) {
        List<AskedQuestion> asked = new ArrayList<>();
        int clock = 0;
        for (KitBlock block : round.blocks()) {
            Optional<KitQuestion> question = block.question().flatMap(kit::question);
            if (question.isPresent()) {
                asked.add(new AskedQuestion(asked.size() + 1, question.get(), clock, block.minutes()));
            }
            clock += block.minutes();
        }
        return List.copyOf(asked);
    }

    /** "Question 2 · Elastic capacity". */
    String name() {
        return "Question " + number + " · " + question.ownerName();
    }

    /** "0:33 to 0:44". */
    String time() {
        return "%s to %s".formatted(Wording.clock(start), Wording.clock(start + minutes));
    }

    boolean isBonus() {
        return isBonus(question);
    }

    static boolean isBonus(KitQuestion question) {
        return question.importance().equals("bonus");
    }
}
