package interviewkit.mapping;

import interviewkit.library.Library;
import interviewkit.mapping.lexical.Bm25;
import interviewkit.mapping.lexical.PhraseIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What mapping looks up in for one language.
 *
 * @param claims the phrases that speak for competencies
 * @param index all words of each competency, in the library's order
 * @param examplesWith the places of the examples in which each telling word stands
 * @param areaWords the phrases that speak for areas, by the areas' places
 */
record LanguageTables(
        String language,
        Map<String, Optional<List<Claim>>> claims,
        Bm25 index,
        List<Example> examples,
        Map<String, List<Integer>> examplesWith,
        Map<String, Optional<List<Integer>>> areaWords) {
    static LanguageTables of(Library library, LanguageTexts texts) {
        List<Example> examples = new ArrayList<>();
        Map<String, List<Integer>> examplesWith = new HashMap<>();
        for (LanguageTexts.Example one : texts.examples()) {
            Set<String> words = new LinkedHashSet<>(one.words());
            words.forEach(word ->
                    examplesWith.computeIfAbsent(word, key -> new ArrayList<>()).add(examples.size()));
            examples.add(new Example(one.competency(), one.text(), texts.index().weight(words)));
        }
        return new LanguageTables(
                texts.language(),
                PhraseIndex.beginnings(Claims.of(library, texts)),
                texts.index(),
                examples,
                examplesWith,
                PhraseIndex.beginnings(AreaEvidence.phrases(library, texts.vocabulary())));
    }

    /** Whether its words are compounds whose first part may be a phrase. */
    boolean hasCompounds() {
        return language.equals("de");
    }

    /**
     * A sentence that is known to call for a competency.
     *
     * @param weight how telling its words are together
     */
    record Example(int competency, String text, double weight) {}
}
