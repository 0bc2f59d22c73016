package interviewkit.library;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the constant that a file's word names, or says which words there are. */
final class Words {
    private Words() {}

    static <E> E find(E[] values, Function<E, String> wordOf, String word, String what) {
        return Arrays.stream(values)
                .filter(value -> wordOf.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s \"%s\" is unknown; there are %s"
                        .formatted(what, word, Arrays.stream(values).map(wordOf).collect(Collectors.joining(", ")))));
    }
}
