package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.posting.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a loop loses or gains against the standard one, in lines for the hiring manager. */
final class Comparison {
    private Comparison() {}

    static List<String> of(Draft standard, Draft other) {
        List<String> lines = new ArrayList<>();
        if (!time(other).equals(time(standard))) {
            lines.add("The candidate gives %s instead of %s.".formatted(time(other), time(standard)));
        }
        long panels = panels(other) - panels(standard);
        if (panels > 0) {
            lines.add("Two people hold %s, each with an own scorecard, and a must-have may be read once by both."
                    .formatted(panels == 1 ? "one more interview" : panels + " more interviews"));
        }
        rows(standard, other).forEach(lines::add);
        items(standard, other).forEach(lines::add);
        return lines.isEmpty() ? List.of("Nothing: the loop is as it would be planned anyway.") : lines;
    }

    /** Which questions of a set a former candidate has been asked already, for want of equivalents. */
    static List<String> repeats(Draft draft, QuestionSet set) {
        if (set == QuestionSet.A) {
            return List.of();
        }
        List<String> all = draft.rounds().stream()
                .flatMap(Round::questions)
                .map(PlannedQuestion::id)
                .distinct()
                .toList();
        List<String> again = draft.rounds().stream()
                .flatMap(Round::questions)
                .filter(question -> set.repeats(question.owner(), question.question(), asked(draft, question.owner())))
                .map(PlannedQuestion::id)
                .distinct()
                .toList();
        if (again.isEmpty()) {
            return List.of("Variant %s: every question is another one than in the variants before it.".formatted(set));
        }
        return List.of("Variant %s: the library has too few equivalents of %s, so an earlier variant asks %s too%s."
                .formatted(
                        set,
                        again.size() == all.size()
                                ? "all questions"
                                : "%d of %d questions".formatted(again.size(), all.size()),
                        again.size() == 1 ? "it" : "them",
                        again.size() == all.size() ? "" : ": " + String.join(", ", again)));
    }

    private static List<Question> asked(Draft draft, Competency competency) {
        return draft.rounds().stream()
                .flatMap(Round::questions)
                .filter(planned -> planned.owner().equals(competency))
                .map(PlannedQuestion::question)
                .toList();
    }

    private static String time(Draft draft) {
        int rounds = draft.rounds().size();
        return "%d minutes in %s".formatted(draft.minutes(), rounds == 1 ? "one round" : rounds + " rounds");
    }

    private static long panels(Draft draft) {
        return draft.rounds().stream()
                .filter(round -> round.template().raters() > 1)
                .count();
    }

    private static List<String> rows(Draft standard, Draft other) {
        Map<String, Integer> before = questions(standard);
        Map<String, Integer> after = questions(other);
        Map<String, String> names = new TreeMap<>();
        standard.rows().forEach(row -> names.put(row.id(), row.competency().name()));
        other.rows().forEach(row -> names.put(row.id(), row.competency().name()));
        List<String> lines = new ArrayList<>();
        names.forEach((id, name) -> {
            int was = before.getOrDefault(id, 0);
            int is = after.getOrDefault(id, 0);
            if (was != is) {
                lines.add("%s: %s instead of %s%s."
                        .formatted(name, counted(is), counted(was), is == 0 ? ", so it is no longer rated" : ""));
            }
        });
        return lines;
    }

    private static Map<String, Integer> questions(Draft draft) {
        Map<String, Integer> count = new TreeMap<>();
        draft.rounds()
                .forEach(round ->
                        round.questions().forEach(question -> count.merge(question.ratedUnder(), 1, Integer::sum)));
        return count;
    }

    private static List<String> items(Draft standard, Draft other) {
        Set<String> after = asked(other);
        List<String> lines = new ArrayList<>();
        Set<String> before = asked(standard);
        for (String id : before) {
            if (!after.contains(id)) {
                lines.add("%s is no longer asked about.".formatted(id));
            }
        }
        for (String id : after) {
            if (!before.contains(id)) {
                lines.add("%s is asked about as well.".formatted(id));
            }
        }
        return lines;
    }

    private static Set<String> asked(Draft draft) {
        Set<String> ids = new TreeSet<>();
        draft.rounds()
                .forEach(round -> round.questions().forEach(question -> {
                    question.items().stream().map(Item::id).forEach(ids::add);
                    question.inPassing()
                            .forEach(probe ->
                                    probe.items().stream().map(Item::id).forEach(ids::add));
                }));
        return ids;
    }

    private static String counted(int questions) {
        return questions == 1 ? "one question" : questions == 0 ? "no question" : questions + " questions";
    }
}
