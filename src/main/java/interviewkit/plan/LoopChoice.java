package interviewkit.plan;

import interviewkit.library.Library;
import interviewkit.library.LoopTemplate;
import interviewkit.library.RoundTemplate;
import interviewkit.posting.Posting;
import interviewkit.role.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the loop of a role, and which of its variants is in proportion to the job. */
final class LoopChoice {
    private static final String ENTRY = "entry";
    private static final String HOURLY = "hourly";

    /** Above these, pay by the hour is a consultant's rate. */
    private static final Set<String> PLAIN_LEVELS = Set.of(ENTRY, "professional");

    private final Library library;

    LoopChoice(Library library) {
        this.library = library;
    }

    LoopTemplate template(Role role) {
        return library.loops().stream()
                .filter(loop -> loop.families().contains(role.family().id()))
                .findFirst()
                .orElseThrow(() -> new PlanException("rubrics/loops: error: no loop serves the role family %s"
                        .formatted(role.family().id())));
    }

    /** The variant that is planned where nobody wishes for another one. */
    String usualVariant(LoopTemplate template, Role role, Posting posting) {
        String standard = PlanOptions.STANDARD;
        if (isHourly(role, posting)) {
            return template.usual().getOrDefault(HOURLY, standard);
        }
        return role.seniority().equals(ENTRY) ? template.usual().getOrDefault(ENTRY, standard) : standard;
    }

    /**
     * The wished variant, or the usual one where this loop does not have it.
     *
     * @throws UnknownChoiceException where no loop has it; the message lists those that there are
     */
    String variant(LoopTemplate template, String wished, String usual) {
        Set<String> known = new TreeSet<>();
        library.loops().forEach(loop -> known.addAll(loop.variants().keySet()));
        if (!known.contains(wished)) {
            throw new UnknownChoiceException("loop", wished, known);
        }
        return template.variants().containsKey(wished) ? wished : usual;
    }

    private static boolean isHourly(Role role, Posting posting) {
        return !role.family().leads()
                && PLAIN_LEVELS.contains(role.seniority())
                && posting.facts()
                        .pay()
                        .filter(pay -> pay.period().equals("hour"))
                        .isPresent();
    }

    /** The rounds of the longest variant: all that a loop can be put together from. */
    List<RoundTemplate> allRounds(LoopTemplate template, String variant) {
        return template.variants().entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, List<String>> one) ->
                                one.getValue().size())
                        .thenComparing(one -> one.getKey().equals(variant)))
                .map(one -> rounds(template, one.getKey()))
                .orElseThrow();
    }

    List<RoundTemplate> rounds(LoopTemplate template, String variant) {
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
}
