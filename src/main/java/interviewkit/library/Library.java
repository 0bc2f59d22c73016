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
        competencies = LazyList.copyOf(competencies);
        patterns = LazyList.copyOf(patterns);
        skills = LazyList.copyOf(skills);
        fillers = LazyList.copyOf(fillers);
        areaWords = LazyList.copyOf(areaWords);
        rounds = LazyList.copyOf(rounds);
        loops = LazyList.copyOf(loops);
        families = LazyList.copyOf(families);
        inferences = LazyList.copyOf(inferences);
        verification = LazyList.copyOf(verification);
        advice = LazyList.copyOf(advice);
        packs = LazyList.copyOf(packs);
    }

    public Optional<Area> area(String id) {
        return find(areas, Area::id, id);
    }

    public Optional<Competency> competency(String id) {
        return competencies instanceof Shelf<Competency> shelf
                ? shelf.find(id)
                : find(competencies, Competency::id, id);
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

    /** The same library with other competencies, patterns and guides. */
    public Library with(
            List<Competency> others, List<QuestionPattern> otherPatterns, List<VerificationGuide> otherGuides) {
        return new Library(
                version,
                areas,
                others,
                otherPatterns,
                skills,
                fillers,
                areaWords,
                scale,
                rounds,
                loops,
                families,
                seniority,
                inferences,
                otherGuides,
                advice,
                packs);
    }

    /** The same library in another edition. */
    public Library with(
            String edition,
            List<Competency> otherCompetencies,
            RatingScale otherScale,
            List<RoundTemplate> otherRounds,
            List<CompliancePack> otherPacks) {
        return new Library(
                edition,
                areas,
                otherCompetencies,
                patterns,
                skills,
                fillers,
                areaWords,
                otherScale,
                otherRounds,
                loops,
                families,
                seniority,
                inferences,
                verification,
                advice,
                otherPacks);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> idOf, String id) {
        return all.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
    }
}
