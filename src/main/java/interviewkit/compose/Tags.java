package interviewkit.compose;

import interviewkit.document.Run;
import interviewkit.document.Run.Mark;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitQuestion;
import java.util.List;

/** The labels that tell must-haves, bonus points, duties, facts and inferences apart, the same in every document. */
final class Tags {
    static final Run INFERRED = new Run("inferred", Mark.INFERRED);
    static final Run VERIFY = new Run("fact to verify", Mark.VERIFY);
    static final Run VALUE = new Run("company value", Mark.BONUS);
    private static final Run MUST = new Run("must-have", Mark.MUST);
    private static final Run BONUS = new Run("bonus point", Mark.BONUS);
    private static final Run DUTY = new Run("duty", Mark.DUTY);

    private Tags() {}

    static List<Run> of(KitCompetency competency) {
        if (competency.isValue()) {
            return List.of(VALUE);
        }
        Line tags = Line.of(importance(competency.importance()));
        return competency.isInferred() ? tags.add(INFERRED).runs() : tags.runs();
    }

    static Run of(KitItem item) {
        return switch (item.kind()) {
            case "bonus" -> BONUS;
            case "responsibility" -> DUTY;
            default -> MUST;
        };
    }

    static Run importance(String word) {
        return word.equals("bonus") ? BONUS : MUST;
    }

    static Run of(KitQuestion question) {
        return question.isValue() ? VALUE : importance(question.importance());
    }
}
