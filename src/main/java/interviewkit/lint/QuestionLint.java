package interviewkit.lint;

import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.problem.Problem;
import java.util.List;

/** Holds questions that stand elsewhere than in a rubrics folder to the rules for those that do. */
public final class QuestionLint {
    private static final List<LintRules> RULES = List.of(new WordingRules(), new LikenessRules());

    private final Library library;

    /** @param library whose advice counts for these questions too */
    public QuestionLint(Library library) {
        this.library = library;
    }

    /** Where something of a competency stands. */
    public interface Places {
        /** @param steps field names and indexes as in a competency's file, from the outside in */
        String at(Competency competency, Object... steps);
    }

    /** What is wrong with their questions. */
    public List<Problem> check(List<Competency> competencies, Places places) {
        Library alone = library.with(library.version(), competencies, library.scale(), List.of(), List.of())
                .with(competencies, List.of(), List.of());
        Content content = new Content(alone, places);
        return RULES.stream().flatMap(rules -> rules.check(content)).distinct().toList();
    }
}
