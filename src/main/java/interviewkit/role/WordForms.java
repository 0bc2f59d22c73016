package interviewkit.role;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The forms in which a title may use a word: "Entwickler" and "Entwicklerin", "vendeur" and "vendeuse", "nurse" and "nurses". */
final class WordForms {
    /** By language: an ending, and what may stand in its place. Words come without accents. */
    private static final Map<String, List<Ending>> ENDINGS = Map.of(
            "en", List.of(new Ending("", "s")),
            "de", List.of(new Ending("", "in"), new Ending("e", "in"), new Ending("", "r")),
            "fr",
                    List.of(
                            new Ending("", "e"),
                            new Ending("eur", "euse"),
                            new Ending("teur", "trice"),
                            new Ending("en", "enne"),
                            new Ending("f", "ve"),
                            new Ending("", "s")),
            "es", List.of(new Ending("o", "a"), new Ending("r", "ra"), new Ending("n", "na"), new Ending("", "s")));

    private WordForms() {}

    static Set<String> of(String language, String word) {
        Set<String> forms = new TreeSet<>(Set.of(word));
        for (Ending ending : ENDINGS.getOrDefault(language, List.of())) {
            if (word.length() > SHORT && word.endsWith(ending.from())) {
                forms.add(word.substring(0, word.length() - ending.from().length()) + ending.to());
            }
        }
        return Set.copyOf(forms);
    }

    /** Words of up to so many letters have no other forms: "de", "IT", "vp". */
    private static final int SHORT = 3;

    private record Ending(String from, String to) {}
}
