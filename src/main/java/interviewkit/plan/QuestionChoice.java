package interviewkit.plan;

import interviewkit.library.Audience;
import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.posting.Item;
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

    /** How close an asked question must come to the best one for an item not to get its own. */
    private static final double NEARLY = 0.75;

    private final Audience audience;

    QuestionChoice(Role role) {
        audience = role.family().leads()
                ? Audience.LEADER
                : role.seniority().equals("entry") ? Audience.ENTRY : Audience.PRACTITIONER;
    }

    /**
     * The items of a competency, shared out among questions: each goes to the question that its words call for most, or to
     * one that is asked anyway and that they call for nearly as much. Items that call for none go to the first.
     */
    List<Shared> share(Competency competency, List<Item> items) {
        List<Shared> shared = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        for (Item item : items.stream().sorted(strongestCallFirst(competency)).toList()) {
            Optional<Question> best = candidates(competency, families(shared))
                    .max(Comparator.comparingDouble(question -> worth(question) + CALL * Affinity.of(question, item)));
            double call = best.map(question -> Affinity.of(question, item)).orElse(0.0);
            Optional<Shared> asked = shared.stream()
                    .filter(one -> Affinity.of(one.question(), item) >= NEARLY * call)
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

    private Comparator<Item> strongestCallFirst(Competency competency) {
        return Comparator.comparingDouble((Item item) -> -candidates(competency, Set.of())
                        .mapToDouble(question -> Affinity.of(question, item))
                        .max()
                        .orElse(0))
                .thenComparing(Item::span);
    }

    /** The best question that is still free, for a round of which the rest is known. */
    Optional<Question> next(
            RatedCompetency row,
            Competency competency,
            List<Item> items,
            Asked asked,
            int minutes,
            boolean wantsAdversity) {
        return candidates(competency, asked.families())
                .filter(question -> question.leastMinutes() <= minutes)
                .max(Comparator.comparingDouble(question -> worth(question)
                        + Affinity.of(question, items)
                        + (isFirst(competency, asked) ? CALL * Affinity.ofSigns(question, row.signs()) : 0)
                        + (question.facet().isPresent()
                                        && asked.facets()
                                                .contains(question.facet().get())
                                ? -3
                                : 0)
                        + (wantsAdversity && question.adversity() ? 2 : 0)));
    }

    /** What implies a competency calls for how it is opened; the rest of it is read side by side. */
    private static boolean isFirst(Competency competency, Asked asked) {
        return asked.families().stream().noneMatch(family -> family.startsWith(competency.id() + "/"));
    }

    /**
     * A question about failure or difficulty that may stand in for another one: it serves the same items nearly as well, in
     * no more time.
     */
    Optional<Question> adversityInstead(Question question, Competency competency, List<Item> items, Asked asked) {
        double call = Affinity.of(question, items);
        return candidates(competency, asked.families())
                .filter(Question::adversity)
                .filter(other -> other.minutes() <= question.minutes())
                .filter(other -> Affinity.of(other, items) >= call / 2)
                .max(Comparator.comparingDouble(other -> worth(other) + Affinity.of(other, items)));
    }

    /** The exercise of a competency that suits the candidate, if it has one. */
    Optional<Question> exercise(Competency competency, QuestionType type, int minutes) {
        return competency.questions().stream()
                .filter(question -> question.type() == type)
                .filter(question -> question.minutes() <= minutes)
                .filter(question -> fit(question) > MISFIT)
                .max(Comparator.comparingDouble(this::worth));
    }

    /**
     * In the order of the file, of which {@code max} keeps the first of equals. Nobody is asked for a past that they cannot
     * have, unless all other questions of the competency are taken.
     */
    private Stream<Question> candidates(Competency competency, Set<String> taken) {
        List<Question> free = competency.questions().stream()
                .filter(question -> !question.type().isExercise())
                .filter(question -> !taken.contains(competency.id() + "/" + question.family()))
                .toList();
        List<Question> suited = free.stream().filter(this::suits).toList();
        return (suited.isEmpty() ? free : suited).stream();
    }

    /** Whether a question is meant for people like the candidates. */
    boolean suits(Question question) {
        return fit(question) > MISFIT;
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

    /** A question and the items that it serves. */
    record Shared(Competency competency, Question question, List<Item> items) {}

    /**
     * What is asked already.
     *
     * @param families competency and question family, as {@code competency/question}
     * @param facets sides of competencies that are covered
     */
    record Asked(Set<String> families, Set<String> facets) {}
}
