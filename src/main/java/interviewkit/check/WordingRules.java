package interviewkit.check;

import interviewkit.problem.Problem;
import interviewkit.wording.QuestionWording;
import java.util.stream.Stream;

/** How a question sounds when it is read aloud. */
final class WordingRules implements RuleGroup {
    private final QuestionWording wording;

    WordingRules(Thresholds.Questions limits) {
        wording = new QuestionWording(limits.words(), limits.grade());
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.concat(
                kit.onQuestions(question -> wording.of(
                                question.ask(), question.glossary().keySet())
                        .map(remark -> remark.at(Place.question(question)))),
                kit.onQuestions(question -> Spoken.by(question)
                        .flatMap(line -> wording.leading(line.text()).map(remark -> remark.at(line.where())))));
    }
}
