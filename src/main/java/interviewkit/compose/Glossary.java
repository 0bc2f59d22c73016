package interviewkit.compose;

import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitQuestion.InPassing;
import interviewkit.kit.KitQuestion.KitProbe;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The technical terms that really occur on a question's pages, in plain words. */
final class Glossary {
    private final KitQuestion question;

    Glossary(KitQuestion question) {
        this.question = question;
    }

    List<Map.Entry<String, String>> entries() {
        String text = text();
        return question.glossary().entrySet().stream()
                .filter(entry -> occurs(entry.getKey(), text))
                .toList();
    }

    private String text() {
        return Stream.of(
                        Stream.of(question.ask()),
                        question.material().stream(),
                        question.probes().stream().map(KitProbe::ask),
                        question.inPassing().stream().map(InPassing::ask),
                        question.inPassing().stream().map(InPassing::listenFor),
                        question.strong().stream(),
                        question.weak().stream(),
                        question.anchors().values().stream())
                .flatMap(lines -> lines)
                .reduce("", (one, two) -> one + "\n" + two);
    }

    /** Whole words, in upper or lower case, in the singular or the plural. */
    private static boolean occurs(String term, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?:s|es)?(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
