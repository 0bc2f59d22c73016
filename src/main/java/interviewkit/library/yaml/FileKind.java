package interviewkit.library.yaml;

import interviewkit.lexicon.Furniture;
import interviewkit.lexicon.LanguageWords;
import interviewkit.lexicon.Places;
import interviewkit.lexicon.SpellingWords;
import interviewkit.library.CompliancePack;
import interviewkit.library.RatingScale;
import interviewkit.library.Seniority;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files in a rubrics folder: where each stands, and what it holds. */
public enum FileKind {
    AREAS("areas.yaml", Shapes.Areas.class),
    COMPETENCY("competencies/", CompetencyShape.class),
    PATTERN("patterns/", PatternShape.class),
    SCALE("scales/", RatingScale.class),
    ROUND("rounds/", Shapes.RoundShape.class),
    LOOP("loops/", Shapes.LoopShape.class),
    FAMILIES("roles/families.yaml", Shapes.Families.class),
    STORIES("roles/stories/", Shapes.StoriesShape.class),
    SENIORITY("roles/seniority.yaml", Seniority.class),
    INFERENCES("roles/inferences.yaml", Shapes.Inferences.class),
    GUIDES("verification/guides.yaml", Shapes.Guides.class),
    SKILLS("lexicon/skills.yaml", Shapes.Skills.class),
    FILLERS("lexicon/fillers.yaml", Shapes.FillersList.class),
    AREA_WORDS("lexicon/area-words.yaml", Shapes.AreaWordsList.class),
    ADVICE("lexicon/advice.yaml", Shapes.AdviceList.class),
    FURNITURE("lexicon/furniture.yaml", Furniture.class),
    PLACES("lexicon/places.yaml", Places.class),
    SPELLING("lexicon/spelling.yaml", SpellingWords.class),
    LANGUAGE("lexicon/languages/", LanguageWords.class),
    COMPLIANCE("compliance/", CompliancePack.class);

    private final String path;
    private final Class<?> record;

    FileKind(String path, Class<?> record) {
        this.path = path;
        this.record = record;
    }

    /** The kind of a file by its path in the folder, or nothing where no file of the kind is read. */
    public static Optional<FileKind> of(String file) {
        return Arrays.stream(values()).filter(kind -> kind.takes(file)).findFirst();
    }

    /** Which files it is: a path, or a pattern of paths. */
    public String files() {
        if (this == COMPETENCY) {
            return path + "*/*.yaml";
        }
        return isFolder() ? path + "*.yaml" : path;
    }

    /** Whether each file holds one thing, whose id is the file's name. */
    boolean isFolder() {
        return path.endsWith("/");
    }

    Class<?> record() {
        return record;
    }

    private boolean takes(String file) {
        return isFolder() ? file.startsWith(path) : file.equals(path);
    }
}
