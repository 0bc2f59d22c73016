package interviewkit.team;

import interviewkit.library.Competency;
import interviewkit.library.CompliancePack;
import interviewkit.library.Library;
import interviewkit.library.RoundTemplate;
import interviewkit.problem.NearWords;
import interviewkit.problem.Problem;
import interviewkit.render.Contrast;
import interviewkit.render.Logo;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares a configuration with the content that it speaks of, and names everything in it that there is not. */
public final class Team {
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";

    private final TeamFile file;
    private final Library library;
    private final Complaints complaints;

    private Team(TeamFile file, Library library) {
        this.file = file;
        this.complaints = new Complaints(file);
        this.library = library;
    }

    /**
     * The library as the team wants it: without its excluded questions, with its own names, people and period.
     *
     * @throws TeamException where the configuration names what there is not, with a line for each
     */
    public static Library library(TeamFile file, Library library) {
        Team team = new Team(file, library);
        team.check(file.settings());
        team.complaints.refuse();
        return new TeamLibrary(file.settings(), library).library();
    }

    /**
     * The picture for the head of the documents, if a team has one.
     *
     * @throws TeamException where it cannot be shown
     */
    public static Optional<Logo> logo(TeamFile file) {
        Complaints complaints = new Complaints(file);
        Optional<Logo> logo = file.settings().logo().flatMap(new LogoFile(file, complaints)::read);
        complaints.refuse();
        return logo;
    }

    /** What could be better in a configuration that can be used, a line each. */
    public static List<String> advice(TeamFile file, Library library) {
        List<TeamValue> values = file.settings().values().orElse(List.of());
        return new ValueCheck(library, new Complaints(file))
                .warnings(values).stream().map(Problem::line).toList();
    }

    /**
     * The numbers that a configuration sets for the kit rules.
     *
     * @throws TeamException where one cannot be set
     */
    public static Map<String, Integer> thresholds(TeamFile file) {
        Complaints complaints = new Complaints(file);
        Map<String, Integer> set = file.settings().thresholds().orElse(Map.of());
        new ThresholdCheck(complaints).check(set);
        complaints.refuse();
        return set;
    }

    private void check(TeamSettings settings) {
        settings.company().ifPresent(name -> filled("company", name));
        settings.retention().ifPresent(name -> filled("retention", name));
        settings.colour().ifPresent(this::colour);
        settings.jurisdiction()
                .ifPresent(id -> known(
                        id,
                        "jurisdiction",
                        library.packs().stream().map(CompliancePack::id).toList(),
                        "jurisdiction"));
        settings.interviewers().ifPresent(entries -> rounds("interviewers", entries));
        settings.rounds().ifPresent(entries -> rounds("rounds", entries));
        settings.scale().ifPresent(new ScaleCheck(complaints)::check);
        settings.thresholds().ifPresent(new ThresholdCheck(complaints)::check);
        settings.values().ifPresent(new ValueCheck(library, complaints)::check);
        settings.exclude().ifPresent(this::exclude);
        settings.pin().ifPresent(ids -> pin(ids, settings.exclude().orElse(List.of())));
    }

    private void filled(String setting, String text) {
        if (text.isBlank()) {
            say(file.at(setting), "setting \"%s\" is empty".formatted(setting), "fill it in, or leave it out");
        }
    }

    private void colour(String colour) {
        if (!colour.matches(COLOUR)) {
            say(
                    file.at("colour"),
                    "colour \"%s\" is not #RRGGBB".formatted(colour),
                    "write six digits of 0 to 9 and A to F in quotation marks, for example \"#0B5566\"");
            return;
        }
        double contrast = Contrast.between(Integer.parseInt(colour.substring(1), 16), Contrast.WHITE);
        if (contrast < Contrast.LEAST) {
            say(
                    file.at("colour"),
                    String.format(
                            Locale.ROOT, "colour %s has a contrast of %.1f to 1 with white paper", colour, contrast),
                    "take a darker one; text needs at least 4.5 to 1");
        }
    }

    private void rounds(String setting, Map<String, String> entries) {
        List<String> ids = library.rounds().stream().map(RoundTemplate::id).toList();
        entries.forEach((id, text) -> {
            known(id, "round", ids, setting, id);
            if (text.isBlank()) {
                say(file.at(setting, id), "entry \"%s\" is empty".formatted(id), "fill it in, or leave it out");
            }
        });
    }

    private void exclude(List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            question(ids.get(i), "exclude", i);
        }
        ids.stream()
                .map(Team::competency)
                .distinct()
                .flatMap(id -> library.competency(id).stream())
                .filter(one -> one.questions().stream().allMatch(question -> ids.contains(one.questionId(question))))
                .forEach(one -> say(
                        file.at("exclude"),
                        "every question of competency \"%s\" is excluded".formatted(one.id()),
                        "keep one, since postings call for it"));
    }

    private void pin(List<String> ids, List<String> excluded) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            question(id, "pin", i);
            if (excluded.contains(id)) {
                say(
                        file.at("pin", i),
                        "question \"%s\" is both pinned and excluded".formatted(id),
                        "take it out of \"pin\" or out of \"exclude\"");
            }
            if (ids.indexOf(id) < i) {
                say(
                        file.at("pin", i),
                        "question \"%s\" is pinned twice".formatted(id),
                        "take one of the two lines out");
            }
        }
    }

    private void question(String id, String setting, int place) {
        List<Competency> owner = library.competency(competency(id)).stream().toList();
        if (owner.isEmpty()) {
            List<String> ids = library.competencies().stream()
                    .flatMap(one -> one.questions().stream().map(one::questionId))
                    .toList();
            near(id, "question", ids, setting, place);
        } else {
            List<String> ids = owner.stream()
                    .flatMap(one -> one.questions().stream().map(one::questionId))
                    .toList();
            known(id, "question", ids, setting, place);
        }
    }

    /** Too many to list where none is near. */
    private void near(String id, String what, Collection<String> ids, Object... steps) {
        List<String> near = NearWords.of(id, ids);
        say(
                file.at(steps),
                "no %s is called \"%s\"".formatted(what, id),
                near.isEmpty()
                        ? "find its id in kit.json, or with 'interview-kit library show COMPETENCY'"
                        : "did you mean %s?".formatted(String.join(", ", near)));
    }

    private static String competency(String question) {
        int slash = question.indexOf('/');
        return slash < 0 ? question : question.substring(0, slash);
    }

    private void known(String id, String what, Collection<String> ids, Object... steps) {
        if (!ids.contains(id)) {
            say(file.at(steps), "no %s is called \"%s\"".formatted(what, id), NearWords.advice(id, ids));
        }
    }

    private void say(String where, String what, String fix) {
        complaints.say(where, what, fix);
    }
}
