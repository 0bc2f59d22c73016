package interviewkit.lint;

import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.wording.Quote;
import interviewkit.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every question and every anchor is written for its own work.
 *
 * <p>A text in which one noun of another was exchanged shares nearly all words with it, in the same order. Comparing all
 * pairs takes too long, so only texts are compared that share a good part of their runs of three words.
 */
final class LikenessRules implements LintRules {
    /** Twice the common words over all words of both, in order: one word of eleven exchanged gives .91, two give .82. */
    static final double MOST_ALIKE = 0.8;

    private static final int RUN = 3;

    /** Two texts that are as alike as that share at least this part of the runs of the shorter one. */
    private static final double LEAST_RUNS = 0.3;

    @Override
    public Stream<Problem> check(Content content) {
        List<Line> questions = content.questions()
                .map(placed -> new Line(
                        placed.competency().id(),
                        placed.at("ask"),
                        Wording.of(placed.question().ask()),
                        placed.question().ask()))
                .toList();
        List<Line> anchors = content.anchors()
                .map(anchor ->
                        new Line(anchor.competency().id(), anchor.at(), Wording.of(anchor.text()), anchor.text()))
                .toList();
        return Stream.concat(alike(questions), alike(anchors));
    }

    private record Line(String competency, String where, Wording wording, String text) {
        List<String> runs() {
            List<String> words = wording.words();
            List<String> runs = new ArrayList<>();
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(String.join(" ", words.subList(i, i + RUN)));
            }
            return runs.stream().distinct().toList();
        }
    }

    private static Stream<Problem> alike(List<Line> lines) {
        Map<String, List<Integer>> index = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<String> runs = line.runs();
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String run : runs) {
                List<Integer> holders = index.computeIfAbsent(run, none -> new ArrayList<>());
                holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
                holders.add(i);
            }
            shared.forEach((earlier, count) -> {
                if (count >= LEAST_RUNS * runs.size()) {
                    compare(lines.get(earlier), line).ifPresent(problems::add);
                }
            });
        }
        return problems.stream();
    }

    private static Optional<Problem> compare(Line one, Line two) {
        if (one.wording().joined().equals(two.wording().joined())) {
            return Optional.of(new Problem(
                    "K32",
                    Severity.WARNING,
                    two.where(),
                    "stands word for word at %s too: %s".formatted(one.where(), Quote.of(two.text())),
                    "say what this competency looks like"));
        }
        double likeness = one.wording().likeness(two.wording());
        if (likeness < MOST_ALIKE) {
            return Optional.empty();
        }
        return Optional.of(LintRule.L13.error(
                two.where(),
                "is %s with %s exchanged: %s"
                        .formatted(
                                one.where(),
                                Quote.of(String.join(", ", one.wording().difference(two.wording()))),
                                Quote.of(two.text())),
                "write what only this work would ask or show"));
    }
}
