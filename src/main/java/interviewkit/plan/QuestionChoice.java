package interviewkit.plan;

import interviewkit.library.Audience;
import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.posting.Item;
import java.util.ArrayList;
import java.util.Collections;
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

    private final Audience audience;

    QuestionChoice(Role role) {
        audience = role.family().leads()
                ? Audience.LEADER
                : role.seniority().equals("entry") ? Audience.ENTRY : Audience.PRACTITIONER;
    }

    /**
     * The items of a competency, shared out among as few questions as serve them well: an item gets a question of its own
     * only where its words call for that one, and not for the one that is asked anyway.
     */
    List<Shared> share(Competency competency, List<Item> items) {
        List<Shared> shared = new ArrayList<>();
        List<Item> open = new ArrayList<>(items);
        while (!open.isEmpty()) {
            List<Item> wanted = List.copyOf(open);
            Set<String> taken = families(shared);
            Optional<Question> best = candidates(competency, taken)
                    .max(Comparator.comparingDouble(question -> worth(question) + 4 * Affinity.of(question, wanted)));
            if (best.isEmpty() || !shared.isEmpty() && Affinity.of(best.get(), wanted) == 0) {
                break;
            }
            Question question = best.get();
            List<Item> served = wanted.stream()
                    .filter(item -> Affinity.of(question, item) > 0)
                    .toList();
            shared.add(new Shared(competency, question, new ArrayList<>(served)));
            open.removeAll(served);
            if (served.isEmpty()) {
                break;
            }
        }
        if (!shared.isEmpty()) {
            shared.get(0).items().addAll(open);
            shared.get(0).items().sort(Comparator.comparing(Item::span));
        }
        return shared;
    }

    /** The best question that is still free, for a round of which the rest is known. */
    Optional<Question> next(Competency competency, List<Item> items, Asked asked, int minutes, boolean wantsAdversity) {
        return candidates(competency, asked.families())
                .filter(question -> question.minutes() <= minutes)
                .max(Comparator.comparingDouble(question -> worth(question)
                        + Affinity.of(question, items)
                        + (question.facet().isPresent()
                                        && asked.facets()
                                                .contains(question.facet().get())
                                ? -3
                                : 0)
                        + (wantsAdversity && question.adversity() ? 2 : 0)));
    }

    /** The exercise of a competency that suits the candidate, if it has one. */
    Optional<Question> exercise(Competency competency, QuestionType type, int minutes) {
        return competency.questions().stream()
                .filter(question -> question.type() == type)
                .filter(question -> question.minutes() <= minutes)
                .filter(question -> fit(question) > MISFIT)
                .max(Comparator.comparingDouble(this::worth));
    }

    /** In file order reversed, because {@code max} keeps the last of equals. */
    private Stream<Question> candidates(Competency competency, Set<String> taken) {
        List<Question> questions = new ArrayList<>(competency.questions());
        Collections.reverse(questions);
        return questions.stream()
                .filter(question -> !question.type().isExercise())
                .filter(question -> !taken.contains(competency.id() + "/" + question.family()));
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
