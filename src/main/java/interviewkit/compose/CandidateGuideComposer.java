package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Blanks.Blank;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Document;
import interviewkit.document.Run;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.Topic;
import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guide for the candidate: what happens, how to prepare, what to rely on.
 *
 * <p>It holds nothing that would help one candidate over another: no question, no scale, no weight, no finding.
 */
public final class CandidateGuideComposer {

    public Document compose(InterviewKit kit) {
        return new KitSheet(kit)
                .forCandidate("candidate-guide", "Your interviews with us", "For the candidate", blocks(kit));
    }

    private static List<Block> blocks(InterviewKit kit) {
        return new Flow()
                .lead(
                        "Thank you for your interest in this role. Here is what happens, how you can prepare, and what you"
                                + " can rely on.")
                .heading(1, "Your contact")
                .add(contact())
                .heading(1, "What happens")
                .add(rounds(kit))
                .text("Together that is %s. You may ask for another day, another order or a break."
                        .formatted(Wording.duration(kit.loop().minutes())))
                .heading(1, "How to prepare")
                .bullets(preparation(kit))
                .heading(1, "If you need an adjustment")
                .add(adjustments())
                .heading(1, "What you can rely on")
                .add(promises(kit))
                .heading(1, "What nobody asks you")
                .text(neverAsked(kit))
                .blocks();
    }

    private static Blanks contact() {
        return new Blanks(List.of(
                new Blank("contact", "Name, and how to reach them", Blank.Kind.TEXT, 5),
                new Blank("place", "Video link, or where we meet", Blank.Kind.TEXT, 5),
                new Blank("answer_by", "You hear from us by", Blank.Kind.DATE, 3)));
    }

    private static Table rounds(InterviewKit kit) {
        return new Table(
                Table.Look.RULED,
                "The rounds",
                List.of(
                        Column.left("", 1),
                        Column.left("Round", 5),
                        Column.right("Minutes", 3),
                        Column.left("With whom", 7),
                        Column.left("What it is about", 11),
                        Column.left("Form", 6)),
                kit.loop().rounds().stream().map(round -> row(kit, round)).toList());
    }

    private static Row row(InterviewKit kit, KitRound round) {
        String people = round.raters() > 1 ? " (%d people)".formatted(round.raters()) : "";
        return Row.of(
                Cell.of(Run.strong(String.valueOf(round.number()))),
                Cell.of(Run.strong(round.name())),
                Cell.of(String.valueOf(round.minutes())),
                Cell.of(round.interviewers() + people),
                Cell.of(round.candidateTopic()),
                Cell.of(form(kit, round)));
    }

    private static String form(InterviewKit kit, KitRound round) {
        List<String> forms = Stream.concat(
                        Stream.of("a conversation"),
                        kit.questions(round).map(KitQuestion::type).flatMap(QuestionTypes::exercise))
                .distinct()
                .toList();
        return Wording.sentence(Wording.list(forms));
    }

    private static List<String> preparation(InterviewKit kit) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Choose eight to ten real cases from your work: some that went well, one that did not, and one in which"
                        + " people disagreed. Recent ones are easier to tell, and a case may serve in several rounds.");
        if (kit.role().seniority().equals("entry")) {
            lines.add("Cases from school, training, a club, a home project or a first job count in the same way.");
        }
        lines.add(
                "For each, be ready to say what the situation was, which part was yours, what you decided and why, and"
                        + " how it came out.");
        lines.add(
                "Figures help: how many, how long, how much. Rough ones will do, and nobody expects confidential ones.");
        lines.add("Bring your notes if you like. Taking a moment to think is fine, and so is “I do not know”.");
        lines.add("There are no trick questions, no puzzles and no quizzes on product names.");
        facts(kit).ifPresent(lines::add);
        if (kit.findings().stream().anyMatch(finding -> finding.rule().equals("K47"))) {
            lines.add(
                    "You need not have used our product. If a trial account is offered to you, it is offered to everybody.");
        }
        values(kit).ifPresent(lines::add);
        lines.add("Write down your own questions: every round keeps time for them.");
        return lines;
    }

    /** Nobody has to guess what the company values. */
    private static Optional<String> values(InterviewKit kit) {
        List<String> names = kit.competencies().stream()
                .filter(KitCompetency::isValue)
                .map(one -> "%s (%s)".formatted(one.name(), one.definition().strip()))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("Everybody is also asked about what we value: %s".formatted(String.join("; ", names)));
    }

    private static Optional<String> facts(InterviewKit kit) {
        List<String> names = kit.verify().stream()
                .map(Verify::fact)
                .map(CandidateGuideComposer::lowerFirst)
                .distinct()
                .toList();
        return new FactsToVerify(kit)
                .round()
                .filter(round -> !names.isEmpty())
                .map(round -> "In round %d we check facts that the posting names: %s. Have the dates or papers at hand."
                        .formatted(round.number(), Wording.list(names)));
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static Panel adjustments() {
        return Panel.of(
                Panel.Tone.BRIEF,
                "Tell us what helps",
                Paragraph.of(Sentences.ADJUSTMENTS),
                Paragraph.of("More time, another format, an interpreter, questions in writing, another room: write to"
                        + " your contact or say it in any round. Only the people who arrange it are told."));
    }

    private static Bullets promises(InterviewKit kit) {
        return new Bullets(List.of(
                Run.line(Sentences.SAME_QUESTIONS),
                Run.line(Sentences.PEOPLE_DECIDE),
                promise(
                        "You get an answer.",
                        "You hear from us by the date at the top of this guide, whatever the answer is."),
                promise(
                        "Notes.",
                        "Interviewers write while you speak, so that you are assessed on what you said. The rule that we"
                                + " follow for their notes: “"
                                + kit.compliance().retention() + "”")));
    }

    private static String neverAsked(InterviewKit kit) {
        return kit.compliance().never().stream().map(Topic::topic).collect(Collectors.joining("; "))
                + ". Should it happen all the same, you need not answer. Please tell your contact.";
    }

    private static List<Run> promise(String head, String text) {
        return Line.of(Run.strong(head)).plain(text).runs();
    }
}
