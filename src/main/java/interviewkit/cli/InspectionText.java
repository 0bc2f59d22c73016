package interviewkit.cli;

import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.posting.Segment;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code inspect} prints for people. */
final class InspectionText {
    private static final int WIDTH = 100;
    private static final int INDENT = 12;
    private static final int SHOWN = 60;

    private final PostingMap map;
    private final StringBuilder text = new StringBuilder();

    private InspectionText(PostingMap map) {
        this.map = map;
    }

    static String of(PostingMap map) {
        InspectionText page = new InspectionText(map);
        page.facts();
        page.items(ItemKind.REQUIREMENT, "REQUIREMENTS");
        page.items(ItemKind.BONUS, "BONUS POINTS");
        page.items(ItemKind.RESPONSIBILITY, "RESPONSIBILITIES");
        page.rest();
        return page.text.toString().stripTrailing();
    }

    private void facts() {
        Posting posting = map.posting();
        Facts facts = posting.facts();
        line("Title", facts.title().map(Fact::text));
        line("Company", facts.company().map(Fact::text));
        line(
                "Location",
                facts.locations().isEmpty()
                        ? Optional.empty()
                        : Optional.of(facts.locations().stream().map(Fact::text).collect(Collectors.joining("; "))));
        line("Workplace", facts.workplace().map(Fact::text));
        line("Employment", facts.employment().map(Fact::text));
        line("Seniority", facts.seniority().map(Fact::text));
        line("Pay", facts.pay().map(pay -> posting.source().slice(pay.span())));
        line("Closes", facts.closingDate().map(Fact::text));
        line("Language", Optional.of(facts.language()));
    }

    private void items(ItemKind kind, String heading) {
        long count = map.posting().items(kind).count();
        text.append('\n').append(heading).append(" (").append(count).append(")\n");
        map.items().stream().filter(mapping -> mapping.item().kind() == kind).forEach(this::item);
    }

    private void item(ItemMapping mapping) {
        wrapped("  %-4s".formatted(mapping.item().id()), mapping.item().text().replaceAll("\\s+", " "));
        text.append(" ".repeat(INDENT)).append("-> ").append(aim(mapping)).append('\n');
        if (mapping.needsALook()) {
            text.append(" ".repeat(INDENT)).append("please look at this one: little speaks for any answer\n");
        }
        mapping.facts()
                .forEach(fact -> text.append(" ".repeat(INDENT))
                        .append("to verify: ")
                        .append(fact.guide().name())
                        .append(" (\"")
                        .append(fact.words())
                        .append("\")\n"));
    }

    private static String aim(ItemMapping mapping) {
        if (mapping.factOnly() || mapping.best().isEmpty() && !mapping.facts().isEmpty()) {
            return "nothing to rate";
        }
        if (mapping.isOnlyUnfair()) {
            return "not asked: these words may not decide about anybody";
        }
        return mapping.best()
                .map(match -> "%s [%s], %.0f %% sure"
                        .formatted(match.competency().name(), match.competency().area(), 100 * match.confidence()))
                .orElse("no competency of the library fits");
    }

    private void rest() {
        text.append("\nTHE REST OF THE TEXT\n");
        for (Segment segment : map.posting().segments()) {
            if (segment.kind() != Segment.Kind.ITEM) {
                String words = map.posting()
                        .source()
                        .slice(segment.span())
                        .replaceAll("\\s+", " ")
                        .strip();
                if (!words.isEmpty()) {
                    String shown = words.length() > SHOWN ? words.substring(0, SHOWN - 1) + "…" : words;
                    text.append("  %-8s %-28s %s%n"
                            .formatted(segment.kind().word(), segment.why(), shown)
                            .replace(System.lineSeparator(), "\n"));
                }
            }
        }
    }

    private void line(String label, Optional<String> value) {
        text.append("%-11s %s\n".formatted(label, value.orElse("(not found)")));
    }

    /** Words broken at the page's width, with the id standing out at the left. */
    private void wrapped(String label, String words) {
        TextPage.wrap(text, label + " ".repeat(Math.max(1, INDENT - label.length())), words, WIDTH);
    }
}
