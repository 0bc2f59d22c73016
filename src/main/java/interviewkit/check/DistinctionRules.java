package interviewkit.check;

import interviewkit.kit.KitQuestion;
import interviewkit.problem.Problem;
import interviewkit.wording.AnchorWording;
import interviewkit.wording.Quote;
import interviewkit.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two anchors say two things. */
final class DistinctionRules implements RuleGroup {
    private final AnchorWording wording;

    DistinctionRules(AnchorWording wording) {
        this.wording = wording;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.concat(kit.onQuestions(this::neighbours), repeated(kit).stream());
    }

    private Stream<Problem> neighbours(KitQuestion question) {
        List<String> levels = question.anchors().keySet().stream()
                .filter(level -> Wording.of(question.anchors().get(level)).size() > 0)
                .toList();
        return Stream.iterate(1, upper -> upper < levels.size(), upper -> upper + 1)
                .flatMap(upper -> alike(question, levels.get(upper - 1), levels.get(upper)));
    }

    private Stream<Problem> alike(KitQuestion question, String lower, String upper) {
        return wording.neighbours(
                        lower,
                        question.anchors().get(lower),
                        upper,
                        question.anchors().get(upper))
                .map(remark -> remark.at(Place.question(question)));
    }

    private static List<Problem> repeated(KitIndex kit) {
        List<Problem> problems = new ArrayList<>();
        Map<String, KitQuestion> owners = new HashMap<>();
        for (KitQuestion question : kit.questions()) {
            question.anchors().forEach((level, text) -> {
                KitQuestion owner = owners.putIfAbsent(Wording.of(text).joined(), question);
                if (owner != null && !text.isBlank() && !owner.competency().equals(question.competency())) {
                    problems.add(Rule.K32.warning(
                            Place.question(question),
                            "the anchor at level %s stands word for word under %s, another competency: %s"
                                    .formatted(level, Place.question(owner), Quote.of(text)),
                            "say what this competency looks like at that level"));
                }
            });
        }
        return problems;
    }
}
