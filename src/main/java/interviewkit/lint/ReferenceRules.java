package interviewkit.lint;

import interviewkit.library.Area;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.LoopTemplate;
import interviewkit.library.RoleFamily;
import interviewkit.library.RoundTemplate;
import interviewkit.problem.NearWords;
import interviewkit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every id that a file names exists, and every competency is reached from some loop. */
final class ReferenceRules implements LintRules {
    private static final String ANY = "*";

    /** Where a near miss goes that is a fact to verify, or that no competency takes. */
    private static final Set<String> NOWHERE = Set.of("verify", "none");

    @Override
    public Stream<Problem> check(Content content) {
        References references = new References(content);
        references.ofCompetencies();
        references.ofLoopsAndRounds();
        references.ofRoles();
        references.ofWords();
        return Stream.concat(references.problems.stream(), unreached(content));
    }

    /** A round reads what it names; that some rounds take whatever else is asked does not make a competency theirs. */
    private static Stream<Problem> unreached(Content content) {
        Library library = content.library();
        Set<String> used = library.loops().stream()
                .flatMap(loop -> loop.variants().values().stream().flatMap(List::stream))
                .collect(Collectors.toSet());
        Set<String> read = library.rounds().stream()
                .filter(round -> used.contains(round.id()))
                .flatMap(round -> round.reads().stream())
                .collect(Collectors.toSet());
        return library.competencies().stream()
                .filter(competency -> competency.areas().stream().noneMatch(read::contains))
                .map(competency -> LintRule.L11.error(
                        content.at(competency, "areas"),
                        "no round of any loop reads %s".formatted(String.join(", ", competency.areas())),
                        "add one of its areas to what a round reads, or give it an area that is read"));
    }

    private static final class References {
        private final Content content;
        private final Library library;
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> areas;
        private final Set<String> competencies;
        private final Set<String> families;
        private final Set<String> rounds;

        private References(Content content) {
            this.content = content;
            library = content.library();
            areas = ids(library.areas(), Area::id);
            competencies = ids(library.competencies(), Competency::id);
            families = ids(library.families(), RoleFamily::id);
            rounds = ids(library.rounds(), RoundTemplate::id);
        }

        private void ofCompetencies() {
            for (Competency competency : library.competencies()) {
                each(competency.areas(), areas, "area", i -> content.at(competency, "areas", i));
                for (int i = 0; i < competency.kin().size(); i++) {
                    neighbour(competency.kin().get(i), content.at(competency, "kin", i));
                }
                List<Competency.NearMiss> misses = competency.examples().not();
                for (int i = 0; i < misses.size(); i++) {
                    String to = misses.get(i).to();
                    if (!NOWHERE.contains(to) && !areas.contains(to)) {
                        neighbour(to, content.at(competency, "examples", "not", i, "to"));
                    }
                }
            }
        }

        private void ofLoopsAndRounds() {
            for (LoopTemplate loop : library.loops()) {
                String file = "loops/" + loop.id() + ".yaml";
                each(loop.families(), families, "role family", i -> content.at(file, "families", i));
                loop.variants()
                        .forEach((name, ids) -> each(ids, rounds, "round", i -> content.at(file, "variants", name, i)));
                each(loop.panels(), loop.variants().keySet(), "variant", i -> content.at(file, "panels", i));
            }
            for (RoundTemplate round : library.rounds()) {
                Set<String> readable = new TreeSet<>(areas);
                readable.add(ANY);
                each(round.reads(), readable, "area", i -> content.at("rounds/" + round.id() + ".yaml", "reads", i));
            }
        }

        private void ofRoles() {
            for (int n = 0; n < library.families().size(); n++) {
                int family = n;
                RoleFamily one = library.families().get(n);
                String file = "roles/families.yaml";
                each(one.areas(), areas, "area", i -> content.at(file, "families", family, "areas", i));
                each(one.near(), areas, "area", i -> content.at(file, "families", family, "near", i));
                one.stories()
                        .keySet()
                        .forEach(id -> one(
                                id,
                                competencies,
                                "competency",
                                content.at("roles/stories/" + one.id() + ".yaml", "stories", id)));
                one.ledBy()
                        .forEach((level, id) -> one(
                                id, families, "role family", content.at(file, "families", family, "led-by", level)));
            }
            for (int n = 0; n < library.inferences().size(); n++) {
                int inference = n;
                String file = "roles/inferences.yaml";
                one(
                        library.inferences().get(n).competency(),
                        competencies,
                        "competency",
                        content.at(file, "inferences", n, "competency"));
                each(
                        library.inferences().get(n).families(),
                        families,
                        "role family",
                        i -> content.at(file, "inferences", inference, "families", i));
            }
            for (int n = 0; n < library.seniority().levels().size(); n++) {
                int level = n;
                library.seniority()
                        .levels()
                        .get(n)
                        .family()
                        .ifPresent(id -> one(
                                id,
                                families,
                                "role family",
                                content.at("roles/seniority.yaml", "levels", level, "family")));
            }
        }

        private void ofWords() {
            for (int n = 0; n < library.skills().size(); n++) {
                one(
                        library.skills().get(n).competency(),
                        competencies,
                        "competency",
                        content.at("lexicon/skills.yaml", "skills", n, "competency"));
            }
            for (int n = 0; n < library.verification().size(); n++) {
                one(
                        library.verification().get(n).area(),
                        areas,
                        "area",
                        content.at("verification/guides.yaml", "guides", n, "area"));
            }
            for (int n = 0; n < library.advice().size(); n++) {
                String reroute = library.advice().get(n).reroute();
                if (!reroute.isEmpty()) {
                    one(reroute, areas, "area", content.at("lexicon/advice.yaml", "advice", n, "reroute"));
                }
            }
            library.packs()
                    .forEach(pack -> pack.within()
                            .ifPresent(id -> one(
                                    id,
                                    ids(library.packs(), other -> other.id()),
                                    "pack",
                                    content.at("compliance/" + pack.id() + ".yaml", "within"))));
        }

        private void each(List<String> ids, Set<String> known, String what, Function<Integer, String> where) {
            for (int i = 0; i < ids.size(); i++) {
                if (!known.contains(ids.get(i))) {
                    one(ids.get(i), known, what, where.apply(i));
                }
            }
        }

        /** A competency is written before those beside it are; nothing but the hint is lost. */
        private void neighbour(String id, String where) {
            if (!competencies.contains(id)) {
                problems.add(LintRule.L06.warning(
                        where, "there is no competency \"%s\"".formatted(id), advice(id, competencies)));
            }
        }

        private void one(String id, Set<String> known, String what, String where) {
            if (!known.contains(id)) {
                problems.add(LintRule.L06.error(where, "there is no %s \"%s\"".formatted(what, id), advice(id, known)));
            }
        }

        private static String advice(String id, Set<String> known) {
            return NearWords.of(id, known).stream()
                    .findFirst()
                    .map("did you mean \"%s\"?"::formatted)
                    .orElse("name one that exists, or add it");
        }

        private static <T> Set<String> ids(List<T> all, Function<T, String> idOf) {
            return all.stream().map(idOf).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
