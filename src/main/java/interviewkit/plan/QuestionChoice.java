package interviewkit.plan;

import interviewkit.library.Audience;
import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.library.RoleFamily;
import interviewkit.posting.Item;
import interviewkit.role.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Chooses among the questions of a competency: for whom it is, which items call for it, what has been asked already. Equal
 * questions are taken in the order of their file, so runs agree.
 */
final class QuestionChoice {
    private static final double MISFIT = -20;

    /** What a cue in an item weighs against what a question is worth anyway. */
    private static final double CALL = 4;

    private static final double NEW_SIDE = 3;

    /** How close an asked question must come to the best one for an item not to get its own. */
    private static final double NEARLY = 0.75;

    private final Audience audience;
    private final RoleFamily family;
    private final Likeness likeness = new Likeness();
    private final Pins pins;
    private final Affinity affinity = new Affinity();

    QuestionChoice(Role role, Pins pins) {
        this.pins = pins;
        family = role.family();
        audience = family.leads()
                ? Audience.LEADER
                : role.seniority().equals("entry") ? Audience.ENTRY : Audience.PRACTITIONER;
    }

    /**
     * The items of a competency, shared out among questions: each goes to the question that its words call for most, or to
     * one that is asked anyway and that they call for nearly as much. Items that call for none go to the first.
     *
     * @param pinned the questions that are asked in any case
     */
    List<Shared> share(Competency competency, List<Item> items, List<Question> pinned) {
        List<Shared> shared = new ArrayList<>();
        pinned.forEach(question -> shared.add(new Shared(competency, question, new ArrayList<>())));
        List<Item> open = new ArrayList<>();
        for (Item item : items.stream().sorted(strongestCallFirst(competency)).toList()) {
            Optional<Question> best = candidates(competency, families(shared))
                    .max(Comparator.comparingDouble(question -> worth(question) + CALL * affinity.of(question, item)));
            double call = best.map(question -> affinity.of(question, item)).orElse(0.0);
            Optional<Shared> asked = shared.stream()
                    .filter(one -> affinity.of(one.question(), item) >= NEARLY * call)
                    .findFirst();
            if (call == 0) {
                open.add(item);
            } else if (asked.isPresent()) {
                asked.get().items().add(item);
            } else {
                shared.add(new Shared(competency, best.orElseThrow(), new ArrayList<>(List.of(item))));
            }
        }
        if (!open.isEmpty() && shared.isEmpty()) {
            candidates(competency, Set.of())
                    .max(Comparator.comparingDouble(this::worth))
                    .ifPresent(question -> shared.add(new Shared(competency, question, new ArrayList<>())));
        }
        if (!shared.isEmpty()) {
            shared.get(0).items().addAll(open);
        }
        return shared;
    }

    /** Whether it belongs to the role's own field of work: neither to a neighbouring one nor to all, as general strengths do. */
    boolean isOfOwnTrade(Competency competency) {
        boolean isGeneral = family.stories().containsKey(competency.id());
        return !isGeneral && (family.areas().isEmpty() || family.areas().contains(competency.area()));
    }

    boolean isPinned(Competency competency, Question question) {
        return pins.holds(competency, question);
    }

    boolean hasPinned(Competency competency) {
        return !pinned(competency).isEmpty();
    }

    List<Question> pinned(Competency competency) {
        return pins.of(competency);
    }

    private Comparator<Item> strongestCallFirst(Competency competency) {
        return Comparator.comparingDouble((Item item) -> -candidates(competency, Set.of())
                        .mapToDouble(question -> affinity.of(question, item))
                        .max()
                        .orElse(0))
                .thenComparing(Item::span);
    }

    /** The best question that is still free, for a round of which the rest is known. */
    Optional<Question> next(Wish wish) {
        return best(candidates(wish.competency(), wish.asked().families()), wish);
    }

    /**
     * The same for a question that has to be asked: where those for people like the candidate are used up, one about a past
     * that they have behind them. Who leads has done the work, and everybody was a beginner.
     */
    Optional<Question> nextNeeded(Wish wish) {
        Optional<Question> next = next(wish);
        return next.filter(question -> isCalledFor(question, wish))
                .or(() -> best(equivalentsOfAsked(wish), wish))
                .or(() -> next)
                .or(() -> best(earlierPast(wish, Audience.PRACTITIONER), wish))
                .or(() -> best(earlierPast(wish, Audience.ENTRY), wish));
    }

    /** The best question that is still free and that the posting calls for, for a round that could do without one. */
    Optional<Question> nextCalled(Wish wish) {
        return next(wish).filter(question -> isCalledFor(question, wish));
    }

    /** A role implies all sides of a competency; what a posting states is read on the sides that it speaks of. */
    private boolean isCalledFor(Question question, Wish wish) {
        return wish.row().origin() == Origin.INFERRED || called(question, wish) > 0;
    }

    /** Where no other side is called for, another interviewer reads the same side again in another story. */
    private static Stream<Question> equivalentsOfAsked(Wish wish) {
        Competency competency = wish.competency();
        return competency.questions().stream()
                .filter(question -> wish.asked().elsewhere().contains(competency.questionId(question)))
                .map(question -> QuestionSet.equivalents(competency, question))
                .filter(equals -> equals.stream()
                        .noneMatch(question -> wish.asked().here().contains(competency.questionId(question))))
                .flatMap(List::stream)
                .filter(question -> !wish.asked().elsewhere().contains(competency.questionId(question)));
    }

    private Stream<Question> earlierPast(Wish wish, Audience past) {
        boolean lived = past == Audience.ENTRY ? audience != Audience.ENTRY : audience == Audience.LEADER;
        return wish.competency().questions().stream()
                .filter(question -> lived && question.audience() == past)
                .filter(question -> !question.type().isExercise())
                .filter(question ->
                        !wish.asked().families().contains(wish.competency().id() + "/" + question.family()));
    }

    private Optional<Question> best(Stream<Question> candidates, Wish wish) {
        boolean first = isFirst(wish.competency(), wish.asked());
        return candidates
                .filter(question -> question.leastMinutes() <= wish.minutes())
                .max(Comparator.comparingDouble(question -> worth(question)
                        + called(question, wish)
                        + (first ? CALL * affinity.ofSigns(question, wish.row().signs()) : 0)
                        + (isNewSide(question, wish) ? NEW_SIDE : 0)
                        + (wish.adversity() && question.adversity() ? 2 : 0)));
    }

    private double called(Question question, Wish wish) {
        return affinity.of(question, wish.items()) + likeness.of(wish.competency(), question, wish.items());
    }

    /** Another side of a competency is worth reading where the posting speaks of it, or where it is only inferred. */
    private boolean isNewSide(Question question, Wish wish) {
        boolean isNew = question.facet().filter(wish.asked().facets()::contains).isEmpty();
        return isNew && (wish.row().origin() == Origin.INFERRED || called(question, wish) > 0);
    }

    /** What implies a competency calls for how it is opened; the rest of it is read side by side. */
    private static boolean isFirst(Competency competency, Asked asked) {
        return asked.families().stream().noneMatch(family -> family.startsWith(competency.id() + "/"));
    }

    /**
     * A question about failure or difficulty that may stand in for another one: it serves the same items well enough, in no
     * more time.
     *
     * @param share how much of the call of the items it has to answer, from 0 to 1
     */
    Optional<Question> adversityInstead(
            Question question, Competency competency, List<Item> items, Asked asked, double share) {
        double call = affinity.of(question, items);
        return candidates(competency, asked.families())
                .filter(Question::adversity)
                .filter(other -> other.minutes() <= question.minutes())
                .filter(other -> affinity.of(other, items) >= share * call)
                .max(Comparator.comparingDouble(other -> worth(other) + affinity.of(other, items)));
    }

    /**
     * The exercise of a competency that is pinned, or else suits the candidate and is the one that the items call for most, if it
     * has one. A beginner may try what practitioners do.
     */
    Optional<Question> exercise(Competency competency, QuestionType type, int minutes, List<Item> items) {
        return competency.questions().stream()
                .filter(question -> question.type() == type)
                .filter(question -> question.minutes() <= minutes)
                .filter(question ->
                        isPinned(competency, question) || fit(question) > MISFIT || isForBeginnersToo(question))
                .max(Comparator.comparing((Question question) -> isPinned(competency, question))
                        .thenComparingDouble(question -> worth(question) + affinity.of(question, items)));
    }

    private boolean isForBeginnersToo(Question question) {
        return audience == Audience.ENTRY && question.audience() == Audience.PRACTITIONER;
    }

    /**
     * In the order of the file, of which {@code max} keeps the first of equals. Nobody is asked for a past that they cannot
     * have, unless the competency has no question for people like them at all.
     */
    private Stream<Question> candidates(Competency competency, Set<String> taken) {
        List<Question> talked = competency.questions().stream()
                .filter(question -> !question.type().isExercise())
                .toList();
        List<Question> suited =
                talked.stream().filter(question -> fit(question) > MISFIT).toList();
        return (suited.isEmpty() ? talked : suited)
                .stream().filter(question -> !taken.contains(competency.id() + "/" + question.family()));
    }

    private static Set<String> families(List<Shared> shared) {
        Set<String> families = new TreeSet<>();
        shared.forEach(
                one -> families.add(one.competency().id() + "/" + one.question().family()));
        return families;
    }

    private double worth(Question question) {
        double type = switch (question.type()) {
            case PAST_BEHAVIOUR -> 2;
            case TECHNICAL -> 0.5;
            case SITUATIONAL -> 0;
            case DESIGN, WORK_SAMPLE -> 1;
        };
        return type + fit(question) + (question.variantOf().isEmpty() ? 0.5 : 0);
    }

    private double fit(Question question) {
        if (question.audience() == audience) {
            return 1;
        }
        return question.audience() == Audience.ANYONE ? 0.5 : MISFIT;
    }

    /**
     * What a question is looked for.
     *
     * @param minutes that there are for it
     * @param adversity whether one about failure or difficulty would be welcome
     */
    record Wish(
            RatedCompetency row,
            Competency competency,
            List<Item> items,
            Asked asked,
            int minutes,
            boolean adversity) {}

    /** A question and the items that it serves. */
    record Shared(Competency competency, Question question, List<Item> items) {}

    /**
     * What is asked already.
     *
     * @param here ids of questions in the round
     * @param elsewhere ids of questions in other rounds
     * @param families competency and question family, as {@code competency/question}
     * @param facets sides of competencies that are covered
     */
    record Asked(Set<String> here, Set<String> elsewhere, Set<String> families, Set<String> facets) {}
}
