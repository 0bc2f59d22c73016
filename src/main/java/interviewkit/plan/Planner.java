package interviewkit.plan;

import interviewkit.library.Area;
import interviewkit.library.CompliancePack;
import interviewkit.library.Library;
import interviewkit.library.LoopTemplate;
import interviewkit.library.RoundTemplate;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.PostingMap;
import interviewkit.plan.LoopBuilder.Chosen;
import interviewkit.posting.Fact;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Plans the loop for a mapped posting: what is rated, in which rounds, by which questions, and what is verified or left out.
 * Equal postings, libraries and options give equal plans.
 */
public final class Planner {
    private final Library library;

    public Planner(Library library) {
        this.library = library;
    }

    /** @throws PlanException where the posting asks for nothing, or the wished loop does not exist */
    public InterviewPlan plan(PostingMap map, PlanOptions options) {
        Posting posting = map.posting();
        if (posting.items().isEmpty()) {
            throw new PlanException(
                    "%s: error: no requirement, bonus point or duty was found (check with 'inspect' what was read; paste the posting's own text if this is a page around it)"
                            .formatted(posting.source().name()));
        }
        Role role = new RoleReader(library).read(posting);
        List<Demand> demands = new Demands(library).of(map, role);
        Draft draft = draft(map, role, demands, options.variant());
        List<String> changes = options.variant().equals(PlanOptions.STANDARD)
                ? List.of()
                : Comparison.of(draft(map, role, demands, PlanOptions.STANDARD), draft);
        return new InterviewPlan(
                map,
                role,
                draft.rows(),
                new Loop(draft.template(), options.variant(), draft.rounds(), changes),
                verify(map),
                notAssessed(map, draft),
                new HiringManagerNotes(library).of(map, draft.rows()),
                library.scale(),
                pack(posting),
                areaNames());
    }

    /** The most rows that a loop of this variant can read, with their rounds: bonus points give way first, then guests. */
    private Draft draft(PostingMap map, Role role, List<Demand> demands, String variant) {
        LoopTemplate template = template(role);
        List<RoundTemplate> rounds = rounds(template, variant);
        QuestionChoice choice = new QuestionChoice(role);
        for (int most = Rows.MOST_ROWS; most > 0; most--) {
            Rows.Chosen chosen = new Rows(most).choose(demands);
            TaskList tasks = new TaskList(choice, chosen.rows(), rounds);
            Optional<Map<Task, RoundTemplate>> placed = Assignment.of(rounds, tasks.needed());
            if (placed.isPresent()) {
                Map<String, List<Chosen>> filled =
                        new LoopBuilder(choice, rounds, chosen.rows()).fill(placed.get(), tasks.wanted());
                return new Draft(template, chosen, built(rounds, filled, map, chosen.rows()));
            }
        }
        throw new PlanException(
                "%s: error: loop %s (%s) has no round that can read what this posting asks for (choose another loop, or add a round to rubrics/loops)"
                        .formatted(map.posting().source().name(), template.id(), variant));
    }

    private LoopTemplate template(Role role) {
        return library.loops().stream()
                .filter(loop -> loop.families().contains(role.family().id()))
                .findFirst()
                .orElseThrow(() -> new PlanException("rubrics/loops: error: no loop serves the role family %s"
                        .formatted(role.family().id())));
    }

    private List<RoundTemplate> rounds(LoopTemplate template, String variant) {
        List<String> ids = template.variants().get(variant);
        if (ids == null) {
            throw new PlanException("loop %s has no variant \"%s\"; there are %s"
                    .formatted(
                            template.id(),
                            variant,
                            String.join(", ", template.variants().keySet())));
        }
        return ids.stream()
                .map(id -> library.round(id)
                        .orElseThrow(() -> new PlanException("rubrics/loops/%s.yaml: error: round \"%s\" does not exist"
                                .formatted(template.id(), id))))
                .map(round -> template.panels().contains(variant) && !round.isScreen() ? round.withRaters(2) : round)
                .toList();
    }

    private List<Round> built(
            List<RoundTemplate> templates,
            Map<String, List<Chosen>> filled,
            PostingMap map,
            List<RatedCompetency> rows) {
        QuestionWriter writer = new QuestionWriter(map);
        List<Round> rounds = new ArrayList<>();
        Set<String> read = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        for (RoundTemplate template : templates) {
            List<PlannedQuestion> questions = filled.get(template.id()).stream()
                    .sorted(Comparator.comparing(
                                    (Chosen chosen) -> !chosen.question().type().isExercise())
                            .thenComparing(chosen -> chosen.row().importance()))
                    .map(chosen -> writer.write(chosen, passed))
                    .toList();
            if (!questions.isEmpty()) {
                rounds.add(Timetable.round(rounds.size() + 1, template, questions, read));
                questions.forEach(question -> read.add(question.ratedUnder()));
            }
        }
        return rounds;
    }

    private List<FactToVerify> verify(PostingMap map) {
        return map.items().stream()
                .filter(mapping -> mapping.item().kind() != ItemKind.RESPONSIBILITY)
                .flatMap(mapping -> mapping.facts().stream()
                        .map(fact -> new FactToVerify(
                                mapping.item(),
                                fact.guide(),
                                fact.guide().how().stream()
                                        .map(line -> line.replace("{fact}", "“" + fact.words() + "”"))
                                        .toList())))
                .toList();
    }

    /** What found no row, and what found no competency at all. */
    private List<NotAssessed> notAssessed(PostingMap map, Draft draft) {
        List<NotAssessed> all = new ArrayList<>(draft.chosen().left());
        Set<Item> asked = new java.util.HashSet<>();
        draft.rounds()
                .forEach(round -> round.questions().forEach(question -> {
                    asked.addAll(question.items());
                    question.inPassing().forEach(probe -> asked.addAll(probe.items()));
                }));
        Set<Item> explained = new java.util.HashSet<>();
        all.forEach(one -> one.item().ifPresent(explained::add));
        for (ItemMapping mapping : map.items()) {
            boolean open = !asked.contains(mapping.item()) && !explained.contains(mapping.item());
            if (open && !mapping.factOnly()) {
                all.add(new NotAssessed(Optional.of(mapping.item()), what(mapping), why(mapping)));
            }
        }
        all.removeIf(one -> one.item().isPresent() && asked.contains(one.item().get()));
        return all;
    }

    private static String what(ItemMapping mapping) {
        return mapping.best().map(match -> match.competency().name()).orElse("Not in the library");
    }

    private static String why(ItemMapping mapping) {
        return mapping.best().isPresent()
                ? "No round of this loop has room for it."
                : "The library knows no competency that fits these words; ask about it in the hiring-manager round if it matters, or add a competency.";
    }

    private CompliancePack pack(Posting posting) {
        String places = posting.facts().locations().stream()
                .map(Fact::text)
                .reduce("", (one, other) -> one + " " + other)
                .toLowerCase(Locale.ROOT);
        return library.packs().stream()
                .filter(pack ->
                        pack.places().stream().anyMatch(place -> places.contains(place.toLowerCase(Locale.ROOT))))
                .findFirst()
                .or(() -> library.packs().stream()
                        .filter(pack -> pack.places().isEmpty())
                        .findFirst())
                .orElseThrow(() -> new PlanException("rubrics/compliance: error: there is no general pack"));
    }

    private Map<String, String> areaNames() {
        Map<String, String> names = new TreeMap<>();
        library.areas().forEach((Area area) -> names.put(area.id(), area.name()));
        return names;
    }

    /** A loop with its rows and rounds, before the rest of the plan is written. */
    record Draft(LoopTemplate template, Rows.Chosen chosen, List<Round> rounds) {
        List<RatedCompetency> rows() {
            return chosen.rows();
        }
    }
}
