package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Document;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitRound;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the candidate is handed during a question: a document of its own, so that no key can be on it. */
final class HandoutComposer {
    /** A paragraph's own label, written in capitals before a full stop. */
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{N} ,:'’-]+\\.) (.+)", Pattern.DOTALL);

    /** The handouts of a round, in the order of its questions. */
    List<Document> compose(InterviewKit kit, KitRound round) {
        return AskedQuestion.of(kit, round).stream()
                .filter(asked -> !asked.question().material().isEmpty())
                .map(asked -> document(kit, round, asked))
                .toList();
    }

    static String name(KitRound round, AskedQuestion asked) {
        return "handouts/%d-%s-question-%d".formatted(round.number(), round.id(), asked.number());
    }

    private static Document document(InterviewKit kit, KitRound round, AskedQuestion asked) {
        return new KitSheet(kit)
                .forCandidate(
                        name(round, asked),
                        QuestionTypes.handout(asked.question().type()),
                        "For the candidate, during the round",
                        paragraphs(asked));
    }

    private static List<Block> paragraphs(AskedQuestion asked) {
        return new Flow()
                .addAll(asked.question().material().stream()
                        .map(HandoutComposer::paragraph)
                        .toList())
                .small("Write on it if you like. Please leave this page with us when the round ends.")
                .blocks();
    }

    private static Block paragraph(String text) {
        Matcher labelled = LABEL.matcher(text);
        Line line = new Line();
        if (labelled.matches()) {
            line.strong(labelled.group(1)).plain(labelled.group(2));
        } else {
            line.plain(text);
        }
        return line.paragraph();
    }
}
