package interviewkit.library.yaml;

import interviewkit.library.Competency;
import interviewkit.library.QuestionPattern;
import interviewkit.library.yaml.CompetencyShape.AnchorsShape;
import interviewkit.library.yaml.CompetencyShape.QuestionShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pattern as its file has it: how such items read, and the competency that is written for them. */
record PatternShape(
        String id,
        int order,
        List<String> kinds,
        int mostWords,
        boolean unmatchedOnly,
        List<FindShape> find,
        String name,
        List<String> areas,
        String definition,
        String not,
        Competency.PassingProbe probe,
        List<String> background,
        List<String> equivalents,
        Map<String, String> levels,
        Optional<Map<String, String>> glossary,
        List<QuestionShape> questions,
        Map<String, AnchorsShape> anchors,
        List<QuestionPattern.Example> examples) {

    QuestionPattern pattern() {
        return new QuestionPattern(
                id,
                order,
                kinds,
                mostWords,
                unmatchedOnly,
                find.stream().map(FindShape::find).toList(),
                competency(),
                examples);
    }

    private Competency competency() {
        return new Competency(
                QuestionPattern.WRITTEN + id,
                name,
                areas,
                definition,
                not,
                Map.of(),
                List.of(),
                probe,
                background,
                equivalents,
                levels,
                glossary.orElse(Map.of()),
                questions.stream()
                        .map(question ->
                                question.question(AnchorsShape.find(anchors, question.anchors(), "pattern " + id)))
                        .toList(),
                new Competency.Examples(List.of(), List.of()));
    }

    record FindShape(String language, String words, Optional<String> means) {
        /** Word boundaries as in all languages, on every version of Java. */
        private static final String UNICODE = "(?U)";

        private QuestionPattern.Find find() {
            return new QuestionPattern.Find(language, Shapes.compile(UNICODE + words), means);
        }
    }
}
