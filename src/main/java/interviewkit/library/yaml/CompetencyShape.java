package interviewkit.library.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import interviewkit.library.Anchors;
import interviewkit.library.Audience;
import interviewkit.library.Axis;
import interviewkit.library.Competency;
import interviewkit.library.Probe;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A competency as its file has it. */
record CompetencyShape(
        String id,
        String name,
        List<String> areas,
        String definition,
        String not,
        Map<String, List<String>> terms,
        Optional<List<String>> kin,
        Competency.PassingProbe probe,
        List<String> background,
        List<String> equivalents,
        Map<String, String> levels,
        Optional<Map<String, String>> glossary,
        List<QuestionShape> questions,
        Map<String, AnchorsShape> anchors,
        Competency.Examples examples) {

    Competency competency() {
        return new Competency(
                id,
                name,
                areas,
                definition,
                not,
                terms,
                kin.orElse(List.of()),
                probe,
                background,
                equivalents,
                levels,
                glossary.orElse(Map.of()),
                questions.stream()
                        .map(question -> question.question(anchors(question.anchors())))
                        .toList(),
                examples);
    }

    private Anchors anchors(String key) {
        return AnchorsShape.find(anchors, key, "competency " + id);
    }

    record QuestionShape(
            String id,
            @OneOf(QuestionType.class) String type,
            @OneOf(Audience.class) String audience,
            int minutes,
            boolean adversity,
            Optional<String> variantOf,
            List<String> cues,
            Optional<String> facet,
            Optional<List<String>> material,
            String ask,
            List<ProbeShape> probes,
            List<String> strong,
            List<String> weak,
            String anchors) {

        Question question(Anchors rating) {
            return new Question(
                    id,
                    QuestionType.of(type),
                    Audience.of(audience),
                    minutes,
                    adversity,
                    variantOf,
                    cues,
                    facet,
                    material.orElse(List.of()),
                    ask,
                    probes.stream().map(ProbeShape::probe).toList(),
                    strong,
                    weak,
                    rating);
        }
    }

    record ProbeShape(@OneOf(Probe.Purpose.class) String purpose, String ask) {
        private Probe probe() {
            return new Probe(Probe.Purpose.of(purpose), ask);
        }
    }

    record AnchorsShape(
            @OneOf(Axis.class) String axis,
            @JsonProperty("1") String one,
            @JsonProperty("2") String two,
            @JsonProperty("3") String three,
            @JsonProperty("4") String four,
            @JsonProperty("5") String five) {

        /** @param owner what lists the anchors, for the message where it does not */
        static Anchors find(Map<String, AnchorsShape> all, String key, String owner) {
            AnchorsShape shape = all.get(key);
            if (shape == null) {
                throw new IllegalArgumentException("%s has no anchors \"%s\"".formatted(owner, key));
            }
            return shape.anchors(key);
        }

        private Anchors anchors(String key) {
            return new Anchors(key, Axis.of(axis), List.of(one, two, three, four, five));
        }
    }
}
