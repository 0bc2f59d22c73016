package interviewkit.plan;

import interviewkit.library.Area;
import interviewkit.library.Library;
import interviewkit.library.LoopTemplate;
import interviewkit.library.RoundTemplate;
import interviewkit.mapping.FactFound;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.PostingMap;
import interviewkit.plan.Granting.Granted;
import interviewkit.posting.Item;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.role.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Plans the loop for a mapped posting: what is rated, in which rounds, by which questions, and what is verified or left out.
 * Equal postings, libraries and options give equal plans.
 */
public final class Planner {
    private static final String NO_GATE =
            "A bonus point: welcome where it is there; where it is not, nobody is ruled out for that.";

    private final Library library;
    private final RoleReader roles;
    private final LoopChoice loops;
    private final Jurisdiction jurisdiction;
    private final HouseRules wanted;
    private final Granting granting;

    public Planner(Library library) {
        this(library, HouseRules.none());
    }

    /** @param wanted what the team wants of every plan */
    public Planner(Library library, HouseRules wanted) {
        this.library = library;
        this.roles = new RoleReader(library);
        this.loops = new LoopChoice(library);
        this.jurisdiction = new Jurisdiction(library);
        this.wanted = wanted;
        this.granting = new Granting(library, wanted);
    }

    /**
     * @throws PlanException where the posting asks for nothing, or no loop can be held in the wished time and rounds
     * @throws UnknownChoiceException where a wished family, level or loop does not exist
     */
    public InterviewPlan plan(PostingMap map, PlanOptions options) {
        Posting posting = map.posting();
        if (posting.items().isEmpty()) {
            throw new PlanException(
                    "%s: error: no requirement, bonus point or duty was found (check with 'inspect' what was read; paste the posting's own text if this is a page around it)"
                            .formatted(posting.source().name()));
        }
        Role role = new RoleChoice(library, options).of(roles.read(map));
        LoopTemplate template = loops.template(role);
        String usual = loops.usualVariant(template, role, posting);
        String wished = options.variant().equals(PlanOptions.STANDARD) ? usual : options.variant();
        String variant = loops.variant(template, wished, usual);
        QuestionSet set = options.set().orElse(QuestionSet.A);
        Drafting drafting = new Drafting(map, role, new Demands(library).of(map, role), set, wanted.mostCompetencies());
        LoopLimits limits = wanted.limits().beside(options);
        Granted granted = granting.of(drafting, plain -> {
            ShapedLoop shaped = new ShapedLoop(plain, template, shapeable(template, variant, options), options);
            Draft wide = options.shapesRounds() ? shaped.best() : draft(plain, template, variant);
            return limits.allow(wide) ? wide : shaped.within(limits).orElse(wide);
        });
        Draft draft = granted.draft();
        List<String> changes = new ArrayList<>();
        if (!variant.equals(wished)) {
            changes.add("This role's loop has no %s form; it is planned as %s.".formatted(wished, variant));
        }
        boolean wishedOtherwise = !variant.equals(usual) || options.shapesRounds();
        if (wishedOtherwise || limits.areSet()) {
            Draft plainly = usual(drafting, template, usual);
            if (wishedOtherwise || !limits.allow(plainly)) {
                changes.addAll(Comparison.of(plainly, draft));
            }
        }
        changes.addAll(limits.broken(draft));
        changes.addAll(Comparison.repeats(draft, set));
        return new InterviewPlan(
                map,
                role,
                draft.rows(),
                new Loop(template, variant, options.wishes(), options.set(), draft.rounds(), changes),
                verify(map),
                notAssessed(map, draft),
                Stream.concat(
                                new HiringManagerNotes(library).of(map, role, draft.rows()).stream(),
                                granted.findings().stream())
                        .toList(),
                library.scale(),
                jurisdiction.of(posting, options),
                areaNames());
    }

    /** The rounds of the wished variant, or of the longest where the user says how many or how long. */
    private List<RoundTemplate> shapeable(LoopTemplate template, String variant, PlanOptions options) {
        boolean free = options.variant().equals(PlanOptions.STANDARD)
                && (options.minutes().isPresent() || options.rounds().isPresent());
        return free ? loops.allRounds(template, variant) : loops.rounds(template, variant);
    }

    private Draft draft(Drafting drafting, LoopTemplate template, String variant) {
        return drafting.of(template, variant, loops.rounds(template, variant));
    }

    private Draft usual(Drafting drafting, LoopTemplate template, String variant) {
        return granting.of(drafting, plain -> draft(plain, template, variant)).draft();
    }

    private static List<FactToVerify> verify(PostingMap map) {
        return map.items().stream()
                .filter(mapping -> mapping.item().kind() != ItemKind.RESPONSIBILITY)
                .flatMap(mapping -> mapping.facts().stream()
                        .map(fact -> new FactToVerify(mapping.item(), fact.guide(), how(mapping.item(), fact))))
                .toList();
    }

    private static List<String> how(Item item, FactFound fact) {
        Stream<String> lines =
                fact.guide().how().stream().map(line -> line.replace("{fact}", "“" + fact.words() + "”"));
        return item.kind() == ItemKind.BONUS
                ? Stream.concat(Stream.of(NO_GATE), lines).toList()
                : lines.toList();
    }

    /** What found no row, and what found no competency at all. */
    private List<NotAssessed> notAssessed(PostingMap map, Draft draft) {
        List<NotAssessed> all = new ArrayList<>(draft.left());
        Set<Item> asked = new HashSet<>();
        draft.rounds()
                .forEach(round -> round.questions().forEach(question -> {
                    asked.addAll(question.items());
                    question.inPassing().forEach(probe -> asked.addAll(probe.items()));
                }));
        Set<Item> explained = new HashSet<>();
        all.forEach(one -> one.item().ifPresent(explained::add));
        for (ItemMapping mapping : map.items()) {
            boolean open = !asked.contains(mapping.item()) && !explained.contains(mapping.item());
            if (open && !isVerified(mapping)) {
                all.add(new NotAssessed(Optional.of(mapping.item()), what(mapping), why(mapping)));
            }
        }
        all.removeIf(one -> one.item().isPresent() && asked.contains(one.item().get()));
        return all;
    }

    private static boolean isVerified(ItemMapping mapping) {
        return mapping.factOnly()
                || mapping.best().isEmpty()
                        && !mapping.facts().isEmpty()
                        && mapping.item().kind() != ItemKind.RESPONSIBILITY;
    }

    private static String what(ItemMapping mapping) {
        if (mapping.isOnlyUnfair()) {
            return "Not asked";
        }
        return mapping.likely().map(match -> match.competency().name()).orElse("Not in the library");
    }

    private static String why(ItemMapping mapping) {
        if (mapping.isOnlyUnfair()) {
            return "These words may not decide about anybody, so nobody is asked about them; see the fairness note.";
        }
        return mapping.likely().isPresent()
                ? "No round of this loop has room for it."
                : "The library knows no competency that fits these words; ask about it in one of the interviews if it matters, or add a competency.";
    }

    private Map<String, String> areaNames() {
        Map<String, String> names = new TreeMap<>();
        library.areas().forEach((Area area) -> names.put(area.id(), area.name()));
        return names;
    }
}
