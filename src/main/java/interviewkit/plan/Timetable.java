package interviewkit.plan;

import interviewkit.library.Question;
import interviewkit.library.RoundTemplate;
import interviewkit.plan.Round.Block;
import interviewkit.plan.Round.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives each part of a round its minutes, so that they add up to the round's. */
final class Timetable {
    /** What a question may get beyond what it is written for, before the candidate's questions get the rest. */
    private static final int MOST_EXTRA = 3;

    private Timetable() {}

    /**
     * @param questions in the order in which they are asked
     * @param readBefore ids of the competencies that earlier rounds rate
     */
    static Round round(int number, RoundTemplate template, List<PlannedQuestion> questions, Set<String> readBefore) {
        int[] minutes = minutes(template, questions);
        int given = 0;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(Kind.OPENING, template.opening().minutes()));
        for (int i = 0; i < questions.size(); i++) {
            PlannedQuestion question = questions.get(i);
            blocks.add(new Block(
                    Kind.QUESTION, minutes[i], Optional.of(question), readBefore.contains(question.ratedUnder())));
            given += minutes[i];
        }
        int rest = template.minutesForQuestions() - given;
        blocks.add(
                Block.of(Kind.CANDIDATE_QUESTIONS, template.candidateQuestions().minutes() + rest));
        blocks.add(Block.of(Kind.CLOSE, template.close().minutes()));
        return new Round(number, template, template.minutes(), blocks);
    }

    /** From the least upwards, a minute each in turn: first to what they are written for, then to a little more. */
    private static int[] minutes(RoundTemplate template, List<PlannedQuestion> planned) {
        List<Question> questions =
                planned.stream().map(PlannedQuestion::question).toList();
        int[] minutes = questions.stream().mapToInt(Question::leastMinutes).toArray();
        int rest = template.minutesForQuestions() - IntStream.of(minutes).sum();
        for (int extra = 0; extra <= MOST_EXTRA; extra++) {
            rest = raise(minutes, questions, extra, rest);
        }
        return minutes;
    }

    private static int raise(int[] minutes, List<Question> questions, int extra, int rest) {
        int left = rest;
        boolean raised = true;
        while (raised) {
            raised = false;
            for (int i = 0; i < minutes.length && left > 0; i++) {
                if (minutes[i] < questions.get(i).minutes() + extra) {
                    minutes[i]++;
                    left--;
                    raised = true;
                }
            }
        }
        return left;
    }
}
