package interviewkit.revision;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How two kits differ, in what matters to those who interview: items, competencies, questions and minutes.
 *
 * <p>Each change stands alone: {@code change} says what happened, {@code before} and {@code after} hold the words, one of them
 * empty where something came or went.
 */
public record KitDifference(List<Change> items, List<Change> competencies, List<Change> questions, List<Change> loop) {
    public KitDifference {
        items = List.copyOf(items);
        competencies = List.copyOf(competencies);
        questions = List.copyOf(questions);
        loop = List.copyOf(loop);
    }

    /** @param change {@code added}, {@code gone}, {@code reworded}, {@code changed} or {@code moved} */
    public record Change(String change, String id, String before, String after) {
        List<String> lines() {
            return switch (change) {
                case "added" -> List.of("+ %s: %s".formatted(id, after));
                case "gone" -> List.of("- %s: %s".formatted(id, before));
                default -> List.of("~ %s %s: %s".formatted(id, change, before), "    now: " + after);
            };
        }
    }

    public static KitDifference of(InterviewKit before, InterviewKit after) {
        return new KitDifference(
                items(before, after), competencies(before, after), questions(before, after), loop(before, after));
    }

    public boolean isEmpty() {
        return items.isEmpty() && competencies.isEmpty() && questions.isEmpty() && loop.isEmpty();
    }

    /** For a person, under headings; one line that says so where nothing differs. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        section("in the posting", items, lines);
        section("competencies", competencies, lines);
        section("questions", questions, lines);
        section("rounds and minutes", loop, lines);
        return lines.isEmpty() ? List.of("no difference in items, competencies, questions or minutes") : lines;
    }

    private static void section(String name, List<Change> changes, List<String> lines) {
        if (!changes.isEmpty()) {
            lines.add(name + ":");
            changes.forEach(change -> change.lines().forEach(line -> lines.add("  " + line)));
        }
    }

    private static List<Change> items(InterviewKit before, InterviewKit after) {
        ItemMatch match =
                new ItemMatch(before.posting().items(), after.posting().items());
        List<Change> changes = new ArrayList<>();
        match.added().forEach(item -> changes.add(new Change("added", item.id(), "", quoted(item))));
        match.gone().forEach(item -> changes.add(new Change("gone", item.id(), quoted(item), "")));
        match.reworded()
                .forEach(item -> match.now(item)
                        .ifPresent(now -> changes.add(new Change("reworded", now.id(), quoted(item), quoted(now)))));
        return changes;
    }

    private static String quoted(KitItem item) {
        return item.kind() + " “" + item.quote() + "”";
    }

    private static List<Change> competencies(InterviewKit before, InterviewKit after) {
        List<Change> changes = new ArrayList<>();
        for (KitCompetency one : after.competencies()) {
            Optional<KitCompetency> was = before.competency(one.id());
            if (was.isEmpty()) {
                changes.add(new Change("added", one.id(), "", told(one)));
            } else if (!told(was.get()).equals(told(one))) {
                changes.add(new Change("changed", one.id(), told(was.get()), told(one)));
            }
        }
        before.competencies().stream()
                .filter(one -> after.competency(one.id()).isEmpty())
                .forEach(one -> changes.add(new Change("gone", one.id(), told(one), "")));
        return changes;
    }

    private static String told(KitCompetency one) {
        return "%s, %s, %s, weight %d"
                .formatted(
                        one.name(),
                        one.isValue() ? "company value" : one.isMust() ? "must-have" : "bonus point",
                        one.origin(),
                        one.weight());
    }

    private static List<Change> questions(InterviewKit before, InterviewKit after) {
        List<Change> changes = new ArrayList<>();
        for (KitQuestion one : after.questions()) {
            Optional<KitQuestion> was = before.question(one.id());
            if (was.isEmpty()) {
                changes.add(new Change("added", one.id(), "", place(after, one) + one.ask()));
                continue;
            }
            if (!was.get().ask().equals(one.ask())) {
                changes.add(new Change("reworded", one.id(), was.get().ask(), one.ask()));
            }
            if (!place(before, was.get()).equals(place(after, one))) {
                changes.add(new Change("moved", one.id(), place(before, was.get()), place(after, one)));
            }
            if (!was.get().anchors().equals(one.anchors())
                    || !was.get().probes().equals(one.probes())) {
                changes.add(new Change("changed", one.id(), "its probes and anchors", "other probes or anchors"));
            }
        }
        before.questions().stream()
                .filter(one -> after.question(one.id()).isEmpty())
                .forEach(one -> changes.add(new Change("gone", one.id(), place(before, one) + one.ask(), "")));
        return changes;
    }

    private static String place(InterviewKit kit, KitQuestion question) {
        return kit.loop().rounds().stream()
                .filter(round -> kit.questions(round).anyMatch(question::equals))
                .map(round -> "[" + round.name() + "] ")
                .collect(Collectors.joining());
    }

    private static List<Change> loop(InterviewKit before, InterviewKit after) {
        List<Change> changes = new ArrayList<>();
        if (before.loop().minutes() != after.loop().minutes()) {
            changes.add(new Change(
                    "changed",
                    "loop",
                    before.loop().minutes() + " minutes",
                    after.loop().minutes() + " minutes"));
        }
        for (KitRound round : after.loop().rounds()) {
            Optional<KitRound> was = before.loop().rounds().stream()
                    .filter(one -> one.id().equals(round.id()))
                    .findFirst();
            if (was.isEmpty()) {
                changes.add(new Change("added", round.id(), "", told(round)));
            } else if (!told(was.get()).equals(told(round))) {
                changes.add(new Change("changed", round.id(), told(was.get()), told(round)));
            }
        }
        before.loop().rounds().stream()
                .filter(round ->
                        after.loop().rounds().stream().noneMatch(one -> one.id().equals(round.id())))
                .forEach(round -> changes.add(new Change("gone", round.id(), told(round), "")));
        return changes;
    }

    private static String told(KitRound round) {
        return "%s, %d minutes, %s".formatted(round.name(), round.minutes(), round.interviewers());
    }
}
