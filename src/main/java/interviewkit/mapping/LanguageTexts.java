package interviewkit.mapping;

import interviewkit.library.Competency;
import interviewkit.library.Fillers;
import interviewkit.library.Library;
import interviewkit.mapping.lexical.Bm25;
import interviewkit.mapping.lexical.Vocabulary;
import interviewkit.mapping.lexical.WordForms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the library says about each competency in one language. */
final class LanguageTexts {
    static final String MAIN = "en";

    private final Vocabulary vocabulary;
    private final List<List<String>> terms = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Bm25 index;

    private LanguageTexts(Library library, Vocabulary vocabulary, Map<String, List<Sample>> samples) {
        this.vocabulary = vocabulary;
        List<List<String>> documents = new ArrayList<>();
        for (int i = 0; i < library.competencies().size(); i++) {
            Competency competency = library.competencies().get(i);
            terms.add(competency.terms().getOrDefault(vocabulary.language(), List.of()));
            List<String> words = new ArrayList<>();
            for (String text : wording(competency)) {
                words.addAll(vocabulary.tellingWords(text));
            }
            for (Sample sample : samples.getOrDefault(competency.id(), List.of())) {
                List<String> telling = vocabulary.tellingWords(sample.text());
                examples.add(new Example(i, sample.text(), telling));
                words.addAll(telling);
            }
            documents.add(words);
        }
        index = Bm25.of(documents);
    }

    /** The library's texts in every language that it knows the small words of, the main one first. */
    static List<LanguageTexts> of(Library library) {
        List<Vocabulary> vocabularies = vocabularies(library);
        Map<String, Map<String, List<Sample>>> samples = samples(library, vocabularies);
        return vocabularies.stream()
                .map(vocabulary ->
                        new LanguageTexts(library, vocabulary, samples.getOrDefault(vocabulary.language(), Map.of())))
                .toList();
    }

    /** How each language is read, in the order of {@link #of}. */
    static List<Vocabulary> vocabularies(Library library) {
        List<Vocabulary> all = new ArrayList<>();
        for (WordForms forms : WordForms.values()) {
            library.fillers().stream()
                    .filter(fillers -> fillers.language().equals(forms.language()))
                    .findFirst()
                    .or(() -> java.util.Optional.of(
                            new Fillers(forms.language(), List.of(), List.of(), List.of(), List.of())))
                    .ifPresent(fillers -> all.add(new Vocabulary(forms, fillers)));
        }
        return all;
    }

    /** Sentences by language and competency: its examples, and what another one's near misses say is its own. */
    private static Map<String, Map<String, List<Sample>>> samples(Library library, List<Vocabulary> vocabularies) {
        Map<String, Map<String, List<Sample>>> samples = new HashMap<>();
        for (Competency competency : library.competencies()) {
            competency.examples().maps().forEach(text -> add(samples, vocabularies, competency.id(), text));
            competency.examples().not().forEach(miss -> add(samples, vocabularies, miss.to(), miss.text()));
        }
        return samples;
    }

    private static void add(
            Map<String, Map<String, List<Sample>>> samples, List<Vocabulary> vocabularies, String id, String text) {
        String language = Collections.max(vocabularies, Comparator.comparingLong(one -> one.fillersIn(text)))
                .language();
        samples.computeIfAbsent(language, key -> new HashMap<>())
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(new Sample(text));
    }

    private List<String> wording(Competency competency) {
        List<String> texts = new ArrayList<>(competency.terms().getOrDefault(vocabulary.language(), List.of()));
        if (vocabulary.language().equals(MAIN)) {
            texts.add(competency.name());
            texts.add(competency.definition());
        }
        return texts;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    String language() {
        return vocabulary.language();
    }

    /** The terms of each competency, in the library's order. */
    List<List<String>> terms() {
        return terms;
    }

    List<Example> examples() {
        return examples;
    }

    /** All words of each competency, in the library's order. */
    Bm25 index() {
        return index;
    }

    /** A sentence that is known to call for a competency. */
    record Example(int competency, String text, List<String> words) {
        Example {
            words = List.copyOf(words);
        }
    }

    private record Sample(String text) {}
}
