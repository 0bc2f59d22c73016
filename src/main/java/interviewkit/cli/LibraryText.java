package interviewkit.cli;

import interviewkit.library.Anchors;
import interviewkit.library.Area;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.LoopTemplate;
import interviewkit.library.Question;
import interviewkit.library.RoundTemplate;
import interviewkit.library.VerificationGuide;
import interviewkit.problem.NearWords;
import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library as text for a terminal. */
final class LibraryText {
    private final Library library;

    LibraryText(Library library) {
        this.library = library;
    }

    /** Every competency under its first area. */
    String list() {
        return library.areas().stream()
                .filter(area -> !area.isFact())
                .map(this::list)
                .collect(Collectors.joining("\n\n"));
    }

    private String list(Area area) {
        return Stream.concat(
                        Stream.of("%s (%s)".formatted(area.name(), area.id())),
                        library.competencies().stream()
                                .filter(competency -> competency.area().equals(area.id()))
                                .map(LibraryText::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Competency competency) {
        return "  %-40s %s".formatted(competency.id(), competency.name());
    }

    /** The competencies whose texts hold all the words, one a line, those first that say so in their name or terms. */
    List<String> search(List<String> words) {
        List<Tokens> wanted = words.stream().map(Tokens::of).toList();
        List<String> inName = new ArrayList<>();
        List<String> inText = new ArrayList<>();
        for (Competency competency : library.competencies()) {
            if (hold(names(competency), wanted)) {
                inName.add(line(competency).strip());
            } else if (hold(texts(competency), wanted)) {
                inText.add(line(competency).strip());
            }
        }
        inName.addAll(inText);
        return inName;
    }

    private static boolean hold(List<String> texts, List<Tokens> wanted) {
        Tokens all = Tokens.of(String.join(" . ", texts));
        return wanted.stream().allMatch(words -> all.find(words).isPresent());
    }

    private static List<String> names(Competency competency) {
        return Stream.concat(
                        Stream.of(competency.id(), competency.name()),
                        competency.terms().values().stream().flatMap(List::stream))
                .toList();
    }

    private List<String> texts(Competency competency) {
        return Stream.of(
                        names(competency).stream(),
                        Stream.of(competency.definition()),
                        competency.background().stream(),
                        competency.questions().stream().map(Question::ask),
                        library.skills().stream()
                                .filter(skill -> skill.competency().equals(competency.id()))
                                .map(skill -> skill.name()))
                .flatMap(texts -> texts)
                .toList();
    }

    /** What has this id, in full. */
    Optional<String> show(String id) {
        return Stream.of(
                        library.competency(id).map(LibraryText::competency),
                        library.round(id).map(LibraryText::round),
                        library.loops().stream()
                                .filter(loop -> loop.id().equals(id))
                                .findFirst()
                                .map(LibraryText::loop),
                        library.verification().stream()
                                .filter(guide -> guide.id().equals(id))
                                .findFirst()
                                .map(LibraryText::guide))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** That nothing has this id, and what may have been meant. */
    String unknown(String id) {
        Set<String> ids = new TreeSet<>();
        library.competencies().forEach(competency -> ids.add(competency.id()));
        library.rounds().forEach(round -> ids.add(round.id()));
        library.loops().forEach(loop -> ids.add(loop.id()));
        library.verification().forEach(guide -> ids.add(guide.id()));
        List<String> near = NearWords.of(id, ids);
        String fix =
                near.isEmpty() ? "\"library search WORDS\" finds ids" : "did you mean " + String.join(", ", near) + "?";
        return "%s: error: nothing in the library has this id (%s)".formatted(id, fix);
    }

    private static String competency(Competency competency) {
        TextPage page = new TextPage();
        page.title(competency.name(), competency.id() + ", in " + String.join(", ", competency.areas()));
        page.paragraph(competency.definition());
        page.paragraph("Not: " + competency.notThis());
        page.list("Background", competency.background());
        page.list("Counts as the same", competency.equivalents());
        page.list(
                "Terms",
                competency.terms().entrySet().stream()
                        .map(terms -> terms.getKey() + ": " + String.join(", ", terms.getValue()))
                        .toList());
        competency.questions().forEach(question -> question(page, question));
        competency.questions().stream().map(Question::anchors).distinct().forEach(anchors -> anchors(page, anchors));
        return page.text();
    }

    private static void question(TextPage page, Question question) {
        page.heading("Question %s (%s, %s, %d minutes%s)"
                .formatted(
                        question.id(),
                        question.type().word(),
                        question.audience().word(),
                        question.minutes(),
                        question.variantOf()
                                .map(id -> ", may stand in for " + id)
                                .orElse("")));
        page.paragraph(question.ask());
        page.list(
                "Probes",
                question.probes().stream()
                        .map(probe -> probe.purpose().title() + ": " + probe.ask())
                        .toList());
        page.list("Strong", question.strong());
        page.list("Weak", question.weak());
        page.paragraph(
                "Rated by the anchors \"%s\".".formatted(question.anchors().id()));
    }

    private static void anchors(TextPage page, Anchors anchors) {
        page.heading(
                "Anchors %s (along %s)".formatted(anchors.id(), anchors.axis().word()));
        for (int level = 1; level <= Anchors.LEVELS; level++) {
            page.entry(level + "  ", anchors.level(level));
        }
    }

    private static String round(RoundTemplate round) {
        TextPage page = new TextPage();
        page.title(round.name(), "%s, a round of %d minutes".formatted(round.id(), round.minutes()));
        page.paragraph(round.purpose());
        page.paragraph("Held by: " + round.interviewers());
        page.paragraph("Leaves out: " + round.excludes());
        page.paragraph("Reads: " + String.join(", ", round.reads()));
        page.list("Prepare", round.prepare());
        page.list("Opening", round.opening().say());
        page.list("The candidate's questions", round.candidateQuestions().say());
        page.list("Close", round.close().say());
        return page.text();
    }

    private static String loop(LoopTemplate loop) {
        TextPage page = new TextPage();
        page.title(loop.name(), loop.id() + ", a loop for " + String.join(", ", loop.families()));
        page.list(
                "Rounds",
                loop.variants().entrySet().stream()
                        .map(variant -> variant.getKey() + ": " + String.join(", ", variant.getValue()))
                        .toList());
        page.list("Decision", loop.decision());
        return page.text();
    }

    private static String guide(VerificationGuide guide) {
        TextPage page = new TextPage();
        page.title(guide.name(), guide.id() + ", a fact to verify, in " + guide.area());
        page.list("How", guide.how());
        return page.text();
    }
}
