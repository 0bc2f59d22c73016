package interviewkit.library.yaml;

import interviewkit.library.Advice;
import interviewkit.library.Area;
import interviewkit.library.AreaWords;
import interviewkit.library.Fillers;
import interviewkit.library.Inference;
import interviewkit.library.LoopTemplate;
import interviewkit.library.QuestionType;
import interviewkit.library.RoleFamily;
import interviewkit.library.RoundTemplate;
import interviewkit.library.Skill;
import interviewkit.library.VerificationGuide;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The smaller files of the rubrics, as they stand. */
final class Shapes {
    private Shapes() {}

    record Areas(List<Area> areas) {}

    record Skills(List<SkillShape> skills) {}

    record FillersList(List<Fillers> fillers) {}

    record AreaWordsList(List<AreaWordsShape> areas) {}

    record AreaWordsShape(String id, List<String> en, List<String> de, List<String> fr, List<String> es) {
        AreaWords words() {
            return new AreaWords(id, Map.of("en", en, "de", de, "fr", fr, "es", es));
        }
    }

    record SkillShape(
            String name,
            Optional<List<String>> also,
            String competency,
            String gloss,
            Optional<List<String>> equivalents,
            Optional<Boolean> exactCase) {

        Skill skill() {
            return new Skill(
                    name,
                    also.orElse(List.of()),
                    competency,
                    gloss,
                    equivalents.orElse(List.of()),
                    exactCase.orElse(false));
        }
    }

    record RoundShape(
            String id,
            String name,
            String kind,
            int minutes,
            String purpose,
            String interviewers,
            boolean outsider,
            int raters,
            boolean technical,
            String excludes,
            List<String> reads,
            @OneOf(QuestionType.class) Optional<String> exercise,
            int mostQuestions,
            RoundTemplate.Spoken opening,
            RoundTemplate.Spoken candidateQuestions,
            RoundTemplate.Spoken close,
            int writeUp,
            List<String> prepare,
            String candidateTopic,
            Optional<RoundTemplate.Plain> withoutExercise) {

        RoundTemplate round() {
            return new RoundTemplate(
                    id,
                    name,
                    kind,
                    minutes,
                    purpose,
                    interviewers,
                    outsider,
                    raters,
                    technical,
                    excludes,
                    reads,
                    exercise.map(QuestionType::of),
                    mostQuestions,
                    opening,
                    candidateQuestions,
                    close,
                    writeUp,
                    prepare,
                    candidateTopic,
                    withoutExercise);
        }
    }

    record LoopShape(
            String id,
            String name,
            List<String> families,
            Map<String, List<String>> variants,
            Optional<Map<String, String>> usual,
            Optional<List<String>> panels,
            List<String> decision) {
        LoopTemplate loop() {
            return new LoopTemplate(
                    id, name, families, variants, usual.orElse(Map.of()), panels.orElse(List.of()), decision);
        }
    }

    record Families(List<FamilyShape> families) {}

    record FamilyShape(
            String id,
            String name,
            boolean leads,
            Map<String, List<String>> titles,
            Optional<Map<String, List<String>>> fields,
            Optional<List<String>> areas,
            Optional<List<String>> near,
            Optional<String> usual,
            Optional<Map<String, String>> ledBy) {
        RoleFamily family(Map<String, String> stories) {
            return new RoleFamily(
                    id,
                    name,
                    titles,
                    fields.orElse(Map.of()),
                    areas.orElse(List.of()),
                    near.orElse(List.of()),
                    leads,
                    usual,
                    stories,
                    ledBy.orElse(Map.of()));
        }
    }

    /** Where stories lie in the work of one family. */
    record StoriesShape(String id, Map<String, String> stories) {}

    record Inferences(List<InferenceShape> inferences) {}

    record InferenceShape(
            String id,
            List<String> families,
            String competency,
            String because,
            List<String> signs,
            Optional<Boolean> essential) {
        Inference inference() {
            return new Inference(id, families, competency, because, signs, essential.orElse(false));
        }
    }

    record Guides(List<GuideShape> guides) {}

    record GuideShape(
            String id, String area, String name, List<String> patterns, List<String> alone, List<String> how) {
        VerificationGuide guide() {
            return new VerificationGuide(id, area, name, compile(patterns), alone, how);
        }
    }

    record AdviceList(List<AdviceShape> advice) {}

    record AdviceShape(
            String id,
            String rule,
            @OneOf(Advice.Kind.class) String kind,
            List<String> patterns,
            String says,
            String ask,
            Optional<String> reroute,
            Optional<List<String>> families) {
        Advice advice() {
            return new Advice(
                    id,
                    rule,
                    Advice.Kind.of(kind),
                    compile(patterns),
                    says,
                    ask,
                    reroute.orElse(""),
                    families.orElse(List.of()));
        }
    }

    private static List<Pattern> compile(List<String> patterns) {
        return patterns.stream().map(Shapes::compile).toList();
    }

    static Pattern compile(String pattern) {
        try {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "pattern \"%s\" cannot be read: %s".formatted(pattern, e.getDescription()), e);
        }
    }
}
