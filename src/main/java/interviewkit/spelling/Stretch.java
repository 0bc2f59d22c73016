package interviewkit.spelling;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stretch of a text. */
record Stretch(int start, int end) {

    /** Where any of some phrases stands in a text. */
    static Stream<Stretch> of(String text, Collection<String> phrases) {
        return phrases.stream()
                .flatMap(phrase -> IntStream.iterate(
                                text.indexOf(phrase), at -> at >= 0, at -> text.indexOf(phrase, at + 1))
                        .mapToObj(at -> new Stretch(at, at + phrase.length())));
    }

    boolean holds(int from, int to) {
        return start <= from && to <= end;
    }
}
