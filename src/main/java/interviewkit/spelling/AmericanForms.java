package interviewkit.spelling;

import interviewkit.lexicon.SpellingWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The American form of a British word in small letters, or of two words that are one in American English. */
final class AmericanForms {
    private static final List<String> AFTER_S =
            List.of("e", "ed", "es", "ing", "er", "ers", "able", "ation", "ations", "ational", "ationally");

    private static final List<String> AFTER_L = List.of("ed", "ing", "ings", "er", "ers", "or", "ors");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> beginnings;
    private final Set<String> firstOfTwo = new HashSet<>();
    private final List<String> prefixes;

    AmericanForms(SpellingWords lexicon) {
        lexicon.iseVerbs().forEach(this::ise);
        lexicon.singleL().forEach(verb -> AFTER_L.forEach(ending -> words.put(verb + "l" + ending, verb + ending)));
        words.putAll(lexicon.words());
        lexicon.words().keySet().stream()
                .filter(word -> word.contains(" "))
                .forEach(word -> firstOfTwo.add(word.substring(0, word.indexOf(' '))));
        beginnings = lexicon.beginnings();
        prefixes = lexicon.prefixes();
    }

    /** "analyses" is also the plural of "analysis", which is spelt alike. */
    private void ise(String verb) {
        String stem = verb.substring(0, verb.length() - 1);
        String american = verb.substring(0, verb.length() - 2) + "z";
        AFTER_S.stream()
                .filter(ending -> !ending.equals("es") || verb.endsWith("ise"))
                .forEach(ending -> words.put(stem + ending, american + ending));
    }

    /** Whether the word may be the first of two that are one. */
    boolean mayBeginTwo(String word) {
        return firstOfTwo.contains(word);
    }

    /** Nothing where the word is spelt alike. */
    Optional<String> of(String word) {
        Optional<String> whole = plain(word);
        if (whole.isPresent()) {
            return whole;
        }
        return prefixes.stream()
                .filter(word::startsWith)
                .flatMap(prefix -> plain(word.substring(prefix.length())).map(prefix::concat).stream())
                .findFirst();
    }

    private Optional<String> plain(String word) {
        String known = words.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        for (int end = word.length(); end > 0; end--) {
            String beginning = beginnings.get(word.substring(0, end));
            if (beginning != null) {
                return Optional.of(beginning + word.substring(end));
            }
        }
        return Optional.empty();
    }
}
