package interviewkit.compose;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Prose;
import interviewkit.document.Run;
import interviewkit.kit.KitQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an interviewer who is no expert reads beforehand: once for each field that the round asks about, and not between a
 * question and the room for its answer, where it would be in the way during the conversation.
 */
final class Background {
    private final Map<String, List<KitQuestion>> fields = new LinkedHashMap<>();

    Background(List<AskedQuestion> asked) {
        for (AskedQuestion one : asked) {
            fields.computeIfAbsent(one.question().owner(), owner -> new ArrayList<>())
                    .add(one.question());
        }
    }

    List<Block> blocks() {
        List<Block> panels = fields.values().stream()
                .map(Background::prose)
                .filter(panel -> !panel.prose().isEmpty())
                .map(Block.class::cast)
                .toList();
        return panels.isEmpty()
                ? List.of()
                : new Flow()
                        .heading(1, "If this is not your field")
                        .addAll(panels)
                        .blocks();
    }

    private static Panel prose(List<KitQuestion> questions) {
        List<Prose> prose = new ArrayList<>();
        distinct(questions.stream().map(KitQuestion::background).toList())
                .forEach(text -> prose.add(Paragraph.of(text)));
        prose.addAll(terms(questions));
        prose.addAll(equivalents(questions));
        return new Panel(Panel.Tone.NOTE, questions.get(0).ownerName(), prose);
    }

    /** Only the terms that occur in the questions. */
    private static List<Prose> terms(List<KitQuestion> questions) {
        Map<String, String> terms = new TreeMap<>();
        questions.forEach(question ->
                new Glossary(question).entries().forEach(entry -> terms.put(entry.getKey(), entry.getValue())));
        List<List<Run>> lines = new ArrayList<>();
        terms.forEach((term, plain) -> lines.add(List.of(Run.strong(term + ": "), Run.plain(plain))));
        return lines.isEmpty() ? List.of() : List.of(new Bullets(lines));
    }

    /** A bonus question gives them itself, with the rule that it only counts upwards. */
    private static List<Prose> equivalents(List<KitQuestion> questions) {
        List<String> lines = distinct(questions.stream()
                .filter(question -> !AskedQuestion.isBonus(question))
                .map(KitQuestion::equivalents)
                .toList());
        return lines.isEmpty()
                ? List.of()
                : List.of(Line.of(Run.strong("Counts as the same experience:"))
                        .plain(String.join(" ", lines))
                        .paragraph());
    }

    private static List<String> distinct(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).distinct().toList();
    }
}
