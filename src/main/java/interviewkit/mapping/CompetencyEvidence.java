package interviewkit.mapping;

import interviewkit.library.Library;
import interviewkit.library.Skill;
import interviewkit.mapping.lexical.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers what speaks for each competency in a sentence: its own terms, tools and techniques that belong to it, cues of its
 * questions, likeness to its example sentences, and shared unusual words. Postings in any language are read in English too,
 * because that is where most names come from.
 */
final class CompetencyEvidence {
    private final int competencies;
    private final int areas;
    private final List<LanguageEvidence> languages;

    CompetencyEvidence(Library library) {
        competencies = library.competencies().size();
        areas = library.areas().size();
        languages = LanguageTexts.of(library).stream()
                .map(texts -> new LanguageEvidence(library, texts))
                .toList();
    }

    /** The named tools and techniques in a sentence, each once, in the sentence's order. */
    List<Skill> skills(String sentence, String language) {
        Set<Skill> skills = new LinkedHashSet<>();
        for (LanguageEvidence evidence : of(sentence, language)) {
            skills.addAll(evidence.phrases().skills(evidence.read(sentence)));
        }
        return List.copyOf(skills);
    }

    /** The evidence for each competency that has any. */
    Tally gather(String sentence, String language) {
        Tally tally = new Tally(competencies);
        for (LanguageEvidence evidence : of(sentence, language)) {
            Reading reading = evidence.read(sentence);
            evidence.phrases().gather(reading, tally);
            evidence.words().gather(reading, tally);
        }
        return tally;
    }

    /** What the sentence says for each area directly. */
    Tally gatherAreas(String sentence, String language) {
        Tally tally = new Tally(areas);
        for (LanguageEvidence evidence : of(sentence, language)) {
            evidence.areas().gather(evidence.read(sentence), tally);
        }
        return tally;
    }

    /** English, the posting's language, and the language of the sentence itself where most of its words are of another. */
    private List<LanguageEvidence> of(String sentence, String language) {
        LanguageEvidence spoken = languages.get(0);
        for (LanguageEvidence one : languages) {
            if (one.texts().closeness(sentence) > spoken.texts().closeness(sentence)) {
                spoken = one;
            }
        }
        List<LanguageEvidence> used = new ArrayList<>();
        for (LanguageEvidence one : languages) {
            String name = one.texts().language();
            if (one == spoken || name.equals(LanguageTexts.MAIN) || name.equals(language)) {
                used.add(one);
            }
        }
        return used;
    }

    private record LanguageEvidence(
            LanguageTexts texts, PhraseEvidence phrases, WordEvidence words, AreaEvidence areas) {
        LanguageEvidence(Library library, LanguageTexts texts) {
            this(
                    texts,
                    new PhraseEvidence(library, texts),
                    new WordEvidence(texts),
                    new AreaEvidence(library, texts.vocabulary()));
        }

        Reading read(String sentence) {
            return texts.vocabulary().read(sentence);
        }
    }
}
