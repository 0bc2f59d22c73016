package interviewkit.team;

import interviewkit.library.Competency;
import interviewkit.library.CompliancePack;
import interviewkit.library.LazyList;
import interviewkit.library.Library;
import interviewkit.library.Question;
import interviewkit.library.RoundTemplate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays a team's settings over the content: nothing is added, so what was worked out for the content stays right. */
final class TeamLibrary {
    private final TeamSettings settings;
    private final Library library;

    TeamLibrary(TeamSettings settings, Library library) {
        this.settings = settings;
        this.library = library;
    }

    Library library() {
        return library.with(
                version(),
                competencies(),
                settings.scale().map(scale -> scale.over(library.scale())).orElse(library.scale()),
                library.rounds().stream().map(this::round).toList(),
                library.packs().stream().map(this::pack).toList());
    }

    /** Kits of other content have other ids. */
    private String version() {
        Map<String, Object> changes = new TreeMap<>();
        settings.exclude().ifPresent(ids -> changes.put("exclude", ids));
        settings.interviewers().ifPresent(names -> changes.put("interviewers", new TreeMap<>(names)));
        settings.rounds().ifPresent(names -> changes.put("rounds", new TreeMap<>(names)));
        settings.pin().ifPresent(ids -> changes.put("pin", ids));
        settings.scale().ifPresent(scale -> changes.put("scale", scale.size() + " " + scale.labels()));
        settings.thresholds().ifPresent(set -> changes.put("thresholds", new TreeMap<>(set)));
        settings.values().ifPresent(values -> changes.put("values", values.toString()));
        settings.retention().ifPresent(text -> changes.put("retention", text));
        return changes.isEmpty()
                ? library.version()
                : library.version() + "+" + Integer.toHexString(changes.hashCode());
    }

    private List<Competency> competencies() {
        List<Competency> all = library.competencies();
        return settings.exclude()
                .<List<Competency>>map(ids -> new LazyList<>(all.size(), place -> without(all.get(place), ids)))
                .orElse(all);
    }

    private static Competency without(Competency competency, List<String> ids) {
        List<Question> kept = competency.questions().stream()
                .filter(question -> !ids.contains(competency.questionId(question)))
                .toList();
        return kept.size() == competency.questions().size() ? competency : competency.asking(kept);
    }

    private RoundTemplate round(RoundTemplate round) {
        Map<String, String> names = settings.rounds().orElse(Map.of());
        Map<String, String> people = settings.interviewers().orElse(Map.of());
        return round.named(
                names.getOrDefault(round.id(), round.name()), people.getOrDefault(round.id(), round.interviewers()));
    }

    private CompliancePack pack(CompliancePack pack) {
        return settings.retention().map(pack::retaining).orElse(pack);
    }
}
