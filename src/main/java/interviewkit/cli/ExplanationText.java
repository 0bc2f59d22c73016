package interviewkit.cli;

import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.Match;
import java.util.Comparator;
import java.util.List;

/** What {@code inspect --explain} prints: how one item came to where it is. */
final class ExplanationText {
    private final ItemMapping mapping;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(ItemMapping mapping) {
        this.mapping = mapping;
    }

    static String of(ItemMapping mapping) {
        ExplanationText page = new ExplanationText(mapping);
        page.item();
        page.facts();
        page.candidates();
        page.decision();
        return page.text.toString().stripTrailing();
    }

    private void item() {
        line("%s (%s): %s"
                .formatted(
                        mapping.item().id(),
                        mapping.item().kind().word(),
                        mapping.item().text().replaceAll("\\s+", " ")));
        line("Areas, the likeliest first: " + orNone(mapping.areas()));
        line("Named tools and techniques: "
                + orNone(mapping.skills().stream().map(skill -> skill.name()).toList()));
    }

    private void facts() {
        mapping.facts()
                .forEach(fact -> line("To verify: %s, because of \"%s\""
                        .formatted(fact.guide().name(), fact.words())));
        mapping.advice().forEach(advice -> line("For the hiring manager: " + advice.says()));
    }

    private void candidates() {
        line("Candidates:");
        for (Match match : mapping.matches()) {
            line("  %s [%s], score %.2f"
                    .formatted(match.competency().name(), match.competency().area(), match.score()));
            match.because().stream()
                    .sorted(Comparator.comparingDouble((Match.Evidence one) -> -one.weight()))
                    .forEach(one -> line("    %+.2f %s: %s".formatted(one.weight(), one.source(), one.words())));
        }
        if (mapping.matches().isEmpty()) {
            line("  none: no term, tool or unusual word of it stands in the library");
        }
    }

    private void decision() {
        if (mapping.factOnly()) {
            line("Decision: verified and not rated, because nothing is left beside the facts");
            return;
        }
        line("Decision: "
                + mapping.best()
                        .map(match -> "%s, %.0f %% sure; %s; accounts for %.0f %% of what one part says"
                                .formatted(
                                        match.competency().name(),
                                        100 * match.confidence(),
                                        lead(),
                                        100 * match.told()))
                        .orElse("no competency of the library fits"));
        if (mapping.needsALook()) {
            line("Please look at this one: little speaks for any answer");
        }
    }

    private String lead() {
        if (mapping.matches().size() == 1) {
            return "nothing else came near";
        }
        Match next = mapping.matches().get(1);
        return "%.2f ahead of %s"
                .formatted(
                        mapping.matches().get(0).score() - next.score(),
                        next.competency().name());
    }

    private static String orNone(List<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
