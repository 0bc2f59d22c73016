package interviewkit.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All content: what can be asked, how it is rated, and how loops are built. Lists come sorted by id.
 *
 * @param version changes whenever the content does
 */
public record Library(
        String version,
        List<Area> areas,
        List<Competency> competencies,
        List<QuestionPattern> patterns,
        List<Skill> skills,
        List<Fillers> fillers,
        List<AreaWords> areaWords,
        RatingScale scale,
        List<RoundTemplate> rounds,
        List<LoopTemplate> loops,
        List<RoleFamily> families,
        Seniority seniority,
        List<Inference> inferences,
        List<VerificationGuide> verification,
        List<Advice> advice,
        List<CompliancePack> packs) {
    public Library {
        areas = List.copyOf(areas);
        competencies = List.copyOf(competencies);
        patterns = List.copyOf(patterns);
        skills = List.copyOf(skills);
        fillers = List.copyOf(fillers);
        areaWords = List.copyOf(areaWords);
        rounds = List.copyOf(rounds);
        loops = List.copyOf(loops);
        families = List.copyOf(families);
        inferences = List.copyOf(inferences);
        verification = List.copyOf(verification);
        advice = List.copyOf(advice);
        packs = List.copyOf(packs);
    }

    public Optional<Area> area(String id) {
        return find(areas, Area::id, id);
    }

    public Optional<Competency> competency(String id) {
        return find(competencies, Competency::id, id);
    }

    public Optional<RoundTemplate> round(String id) {
        return find(rounds, RoundTemplate::id, id);
    }

    public Optional<RoleFamily> family(String id) {
        return find(families, RoleFamily::id, id);
    }

    /** The competencies by id, in that order. */
    public Map<String, Competency> byId() {
        Map<String, Competency> byId = new TreeMap<>();
        competencies.forEach(competency -> byId.put(competency.id(), competency));
        return byId;
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> idOf, String id) {
        return all.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
    }
}
