package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import java.util.List;

/** The questions that a team wants asked whatever else a posting calls for, by their ids in the library. */
record Pins(List<String> ids) {
    Pins {
        ids = List.copyOf(ids);
    }

    boolean holds(Competency competency, Question question) {
        return ids.contains(competency.questionId(question));
    }

    /** Those of a competency, in the order of its file. */
    List<Question> of(Competency competency) {
        return competency.questions().stream()
                .filter(question -> holds(competency, question))
                .toList();
    }

    /** The competency that a question's id names. */
    static String competency(String question) {
        return question.substring(0, Math.max(0, question.indexOf('/')));
    }
}
