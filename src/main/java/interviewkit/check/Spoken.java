package interviewkit.check;

import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitQuestion.InPassing;
import interviewkit.kit.KitQuestion.KitProbe;
import java.util.stream.Stream;

/** A line that a candidate hears. */
record Spoken(String where, String text) {

    /** A question, its probes, and those on other competencies. */
    static Stream<Spoken> by(KitQuestion question) {
        return Stream.of(
                        Stream.of(question.ask()),
                        question.probes().stream().map(KitProbe::ask),
                        question.inPassing().stream().map(InPassing::ask))
                .flatMap(lines -> lines)
                .map(line -> new Spoken(Place.question(question), line));
    }
}
