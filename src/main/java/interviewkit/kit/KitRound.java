package interviewkit.kit;

import java.util.List;
import java.util.Optional;

/**
 * A round.
 *
 * @param id stable, for example {@code system-design}
 * @param number its place in the loop, from 1
 * @param kind {@code screen} or {@code interview}
 * @param outsider whether the interviewer comes from outside the team
 * @param technical whether the interviewer sees no résumé and no other opinion
 * @param minutes the candidate's time: the sum of the blocks
 * @param excludes what it leaves to other rounds
 * @param writeUp minutes for the scorecard after the candidate has left
 * @param prepare what the interviewer does beforehand
 * @param candidateTopic what the candidate is told about it
 */
public record KitRound(
        String id,
        int number,
        String name,
        String kind,
        String purpose,
        String interviewers,
        boolean outsider,
        int raters,
        boolean technical,
        int minutes,
        String excludes,
        int writeUp,
        List<String> prepare,
        String candidateTopic,
        List<KitBlock> blocks) {
    public KitRound {
        prepare = List.copyOf(prepare);
        blocks = List.copyOf(blocks);
    }

    public boolean isScreen() {
        return kind.equals("screen");
    }

    /**
     * A part of a round.
     *
     * @param kind {@code opening}, {@code question}, {@code candidate-questions} or {@code close}
     * @param question id of the question, for a block of that kind
     * @param secondRead whether its competency is read in an earlier round too
     * @param say what is said, for the other kinds
     */
    public record KitBlock(String kind, int minutes, Optional<String> question, boolean secondRead, List<String> say) {
        public KitBlock {
            say = List.copyOf(say);
        }

        public boolean isQuestion() {
            return kind.equals("question");
        }
    }
}
