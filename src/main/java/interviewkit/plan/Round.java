package interviewkit.plan;

import interviewkit.library.RoundTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sitting with the candidate. Its minutes are the sum of its blocks: a round for which they are not cannot be built.
 *
 * @param number its place in the loop, from 1
 * @param minutes the candidate's time
 */
public record Round(int number, RoundTemplate template, int minutes, List<Block> blocks) {
    public Round {
        blocks = List.copyOf(blocks);
        int sum = blocks.stream().mapToInt(Block::minutes).sum();
        if (sum != minutes) {
            throw new IllegalArgumentException(
                    "round %s has %d minutes and blocks of %d".formatted(template.id(), minutes, sum));
        }
    }

    public String id() {
        return template.id();
    }

    /** Its questions, in the order in which they are asked. */
    public Stream<PlannedQuestion> questions() {
        return blocks.stream().map(Block::question).flatMap(Optional::stream);
    }

    /**
     * A part of a round.
     *
     * @param question what is asked, for a block of that kind
     * @param secondRead whether its competency is read in an earlier round too
     */
    public record Block(Kind kind, int minutes, Optional<PlannedQuestion> question, boolean secondRead) {
        public Block {
            if ((kind == Kind.QUESTION) != question.isPresent()) {
                throw new IllegalArgumentException(
                        "a %s block %s a question".formatted(kind.word(), question.isPresent() ? "with" : "without"));
            }
        }

        static Block of(Kind kind, int minutes) {
            return new Block(kind, minutes, Optional.empty(), false);
        }
    }

    public enum Kind {
        OPENING("opening"),
        QUESTION("question"),
        CANDIDATE_QUESTIONS("candidate-questions"),
        CLOSE("close");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
