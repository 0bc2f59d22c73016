package interviewkit.library.yaml;

import interviewkit.library.Area;
import interviewkit.library.AreaWords;
import interviewkit.library.Competency;
import interviewkit.library.CompliancePack;
import interviewkit.library.Library;
import interviewkit.library.LibraryException;
import interviewkit.library.QuestionPattern;
import interviewkit.library.RatingScale;
import interviewkit.library.RoleFamily;
import interviewkit.library.Seniority;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a whole library, and refuses one that contradicts itself: an id given twice, a reference to nothing. */
public final class LibraryFiles {
    private final RubricFolder files;

    public LibraryFiles(RubricFolder files) {
        this.files = files;
    }

    public Library read() {
        List<Area> areas = files.read("areas.yaml", Shapes.Areas.class).areas();
        List<Competency> competencies = all("competencies", CompetencyShape.class, CompetencyShape::competency).stream()
                .sorted(Comparator.comparing(Competency::id))
                .toList();
        refuseTwins(competencies);
        refuseUnknownAreas(areas, competencies);
        return new Library(
                files.version(),
                areas,
                competencies,
                all("patterns", PatternShape.class, PatternShape::pattern).stream()
                        .sorted(Comparator.comparingInt(QuestionPattern::order).thenComparing(QuestionPattern::id))
                        .toList(),
                files.read("lexicon/skills.yaml", Shapes.Skills.class).skills().stream()
                        .map(Shapes.SkillShape::skill)
                        .toList(),
                files.read("lexicon/fillers.yaml", Shapes.FillersList.class).fillers(),
                areaWords(areas),
                files.read("scales/five-point.yaml", RatingScale.class),
                all("rounds", Shapes.RoundShape.class, Shapes.RoundShape::round),
                all("loops", Shapes.LoopShape.class, Shapes.LoopShape::loop),
                families(),
                files.read("roles/seniority.yaml", Seniority.class),
                files.read("roles/inferences.yaml", Shapes.Inferences.class).inferences().stream()
                        .map(Shapes.InferenceShape::inference)
                        .toList(),
                files.read("verification/guides.yaml", Shapes.Guides.class).guides().stream()
                        .map(Shapes.GuideShape::guide)
                        .toList(),
                files.read("lexicon/advice.yaml", Shapes.AdviceList.class).advice().stream()
                        .map(Shapes.AdviceShape::advice)
                        .toList(),
                all("compliance", CompliancePack.class, Function.identity()));
    }

    private List<RoleFamily> families() {
        Map<String, Map<String, String>> stories = new HashMap<>();
        all("roles/stories", Shapes.StoriesShape.class, Function.identity())
                .forEach(one -> stories.put(one.id(), one.stories()));
        List<RoleFamily> families = files.read("roles/families.yaml", Shapes.Families.class).families().stream()
                .map(shape -> shape.family(stories.getOrDefault(shape.id(), Map.of())))
                .toList();
        families.forEach(family -> stories.remove(family.id()));
        stories.keySet().stream().sorted().findFirst().ifPresent(id -> {
            throw new LibraryException(
                    "roles/stories/%s.yaml: error: role family \"%s\" is not in roles/families.yaml".formatted(id, id));
        });
        return families;
    }

    private List<AreaWords> areaWords(List<Area> areas) {
        List<AreaWords> all = files.read("lexicon/area-words.yaml", Shapes.AreaWordsList.class).areas().stream()
                .map(Shapes.AreaWordsShape::words)
                .toList();
        for (AreaWords one : all) {
            if (areas.stream().noneMatch(area -> area.id().equals(one.area()))) {
                throw new LibraryException(
                        "lexicon/area-words.yaml: error: area \"%s\" is not in areas.yaml".formatted(one.area()));
            }
        }
        return all;
    }

    private <S, T> List<T> all(String folder, Class<S> shape, Function<S, T> convert) {
        return files.below(folder).stream()
                .map(path -> converted(path, files.read(path, shape), convert))
                .toList();
    }

    private static <S, T> T converted(String path, S shape, Function<S, T> convert) {
        try {
            return convert.apply(shape);
        } catch (IllegalArgumentException e) {
            throw new LibraryException(path + ": error: " + e.getMessage(), e);
        }
    }

    private static void refuseTwins(List<Competency> competencies) {
        Map<String, Competency> seen = new HashMap<>();
        for (Competency competency : competencies) {
            if (seen.put(competency.id(), competency) != null) {
                throw new LibraryException("competencies: error: two files have the id " + competency.id());
            }
        }
    }

    private static void refuseUnknownAreas(List<Area> areas, List<Competency> competencies) {
        List<String> known = areas.stream().map(Area::id).toList();
        for (Competency competency : competencies) {
            for (String area : competency.areas()) {
                if (!known.contains(area)) {
                    throw new LibraryException("competencies/%s/%s.yaml: error: area \"%s\" is not in areas.yaml"
                            .formatted(competency.area(), competency.id(), area));
                }
            }
        }
    }
}
