package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Prose;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page of the plan: the role, what is rated, and what to do first. */
final class RoleOnAPage {
    private final InterviewKit kit;

    RoleOnAPage(InterviewKit kit) {
        this.kit = kit;
    }

    List<Block> blocks() {
        return new Flow()
                .lead(lead())
                .add(facts())
                .heading(1, "What is rated, at a glance")
                .add(atAGlance())
                .add(firstSteps())
                .blocks();
    }

    private String lead() {
        return "%s with the candidate in %s, to rate %s. %s"
                .formatted(
                        Wording.duration(kit.loop().minutes()),
                        Wording.count(kit.loop().rounds().size(), "round", "rounds"),
                        Wording.count(kit.competencies().size(), "competency", "competencies"),
                        reads());
    }

    private String reads() {
        List<String> once = kit.competencies().stream()
                .filter(KitCompetency::isMust)
                .filter(competency -> readings(competency) < 2)
                .map(KitCompetency::name)
                .toList();
        if (once.isEmpty()) {
            return "Every must-have competency is rated in two rounds, or by two people.";
        }
        return "Not every must-have is read twice: %s."
                .formatted(once.size() == 1 ? once.get(0) + " is not" : once.size() + " are not");
    }

    private int readings(KitCompetency competency) {
        return kit.readers(competency).stream().mapToInt(KitRound::raters).sum();
    }

    private Table facts() {
        KitPosting posting = kit.posting();
        FactsTable facts = new FactsTable("The role")
                .row("Role", new KitSheet(kit).role())
                .row("Company, place", place())
                .row("Posted pay", said(posting.pay()))
                .row(
                        "Kind of role",
                        "%s, level: %s (%s)"
                                .formatted(
                                        kit.role().name(),
                                        kit.role().seniority(),
                                        kit.role().because()))
                .row(
                        "Kit",
                        "%s, version %s, %s loop, content %s"
                                .formatted(kit.id(), kit.version(), kit.loop().variant(), kit.content()));
        new PostingLanguage(posting).note().ifPresent(note -> facts.row("Language", note));
        return facts.table();
    }

    private String place() {
        KitPosting posting = kit.posting();
        return Stream.of(
                        kit.company().isBlank() ? "company not said" : kit.company(),
                        posting.location().isBlank() ? "place not said" : posting.location(),
                        posting.workplace().isBlank() ? "workplace not said" : posting.workplace())
                .collect(Collectors.joining(" · "));
    }

    private static String said(String words) {
        return words.isBlank() ? "The posting does not say." : words;
    }

    private Table atAGlance() {
        return new Table(
                Table.Look.RULED,
                "What is rated",
                List.of(
                        Column.left("Competency", 9),
                        Column.left("", 5),
                        Column.right("Weight", 2),
                        Column.left("Read in", 4)),
                kit.competencies().stream().map(this::glance).toList());
    }

    private Row glance(KitCompetency competency) {
        return Row.of(
                Cell.of(Run.strong(competency.name())),
                new Line().add(Tags.of(competency)).cell(),
                Cell.of(String.valueOf(competency.weight())),
                Cell.of(Wording.rounds(kit.readers(competency))));
    }

    private Panel firstSteps() {
        List<String> steps = new FirstSteps(kit).steps();
        List<Prose> prose = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            prose.add(Line.of(Run.strong(Wording.ordinal(i + 1) + ":"))
                    .plain(steps.get(i))
                    .paragraph());
        }
        return new Panel(Panel.Tone.BRIEF, "What to do first", prose);
    }
}
