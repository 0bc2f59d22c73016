package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Run;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the candidate is handed, each on pages of its own with nothing else on them. */
final class Handouts {
    /** A paragraph's own label, written in capitals before a full stop. */
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{N} ,'’-]+\\.) (.+)", Pattern.DOTALL);

    private final List<AskedQuestion> questions;

    Handouts(List<AskedQuestion> questions) {
        this.questions = questions;
    }

    static String title(AskedQuestion asked) {
        return "Handout for question " + asked.number();
    }

    List<Block> blocks() {
        Flow flow = new Flow();
        questions.stream()
                .filter(asked -> !asked.question().material().isEmpty())
                .forEach(asked -> flow.newPage().heading(1, title(asked)).addAll(paragraphs(asked)));
        return flow.blocks();
    }

    private static List<Block> paragraphs(AskedQuestion asked) {
        return asked.question().material().stream().map(Handouts::paragraph).toList();
    }

    private static Block paragraph(String text) {
        Matcher labelled = LABEL.matcher(text);
        Line line = new Line();
        if (labelled.matches()) {
            line.strong(labelled.group(1)).plain(labelled.group(2));
        } else {
            line.add(Run.plain(text));
        }
        return line.paragraph();
    }
}
