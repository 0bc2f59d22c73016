package interviewkit.mapping;

import interviewkit.library.Library;
import interviewkit.library.Skill;
import interviewkit.mapping.lexical.Bm25;
import interviewkit.mapping.lexical.Reading;
import interviewkit.mapping.lexical.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gathers what speaks for each competency in a sentence: its own terms, tools and techniques that belong to it, cues of its
 * questions, likeness to its example sentences, and shared unusual words. Postings in any language are read in English too,
 * because that is where most names come from.
 */
final class CompetencyEvidence {
    private final int competencies;
    private final int areas;
    private final List<LanguageEvidence> languages;

    CompetencyEvidence(Library library, Tables tables) {
        competencies = library.competencies().size();
        areas = library.areas().size();
        List<Vocabulary> vocabularies = LanguageTexts.vocabularies(library);
        languages = IntStream.range(0, vocabularies.size())
                .mapToObj(i -> new LanguageEvidence(
                        vocabularies.get(i), tables.languages().get(i)))
                .toList();
    }

    /** The sentence as each language reads it that it may be written in: what all evidence is gathered from. */
    Heard hear(String sentence, String language) {
        LanguageEvidence spoken = spoken(sentence);
        return new Heard(
                of(spoken, language).stream()
                        .map(evidence -> new Spoken(evidence, evidence.read(sentence)))
                        .toList(),
                new ToldWords(spoken.vocabulary(), spoken.index(), spoken.read(sentence)));
    }

    /** The language that most of a sentence's words are of. */
    private LanguageEvidence spoken(String sentence) {
        LanguageEvidence spoken = languages.get(0);
        double closest = spoken.closeness(sentence);
        for (LanguageEvidence one : languages.subList(1, languages.size())) {
            double closeness = one.closeness(sentence);
            if (closeness > closest) {
                spoken = one;
                closest = closeness;
            }
        }
        return spoken;
    }

    /** English, the posting's language, and the language of the sentence itself. */
    private List<LanguageEvidence> of(LanguageEvidence spoken, String language) {
        List<LanguageEvidence> used = new ArrayList<>();
        for (LanguageEvidence one : languages) {
            String name = one.vocabulary().language();
            if (one == spoken || name.equals(LanguageTexts.MAIN) || name.equals(language)) {
                used.add(one);
            }
        }
        return used;
    }

    private record Spoken(LanguageEvidence evidence, Reading reading) {}

    /** One sentence, read in every language that counts for it. */
    final class Heard {
        private final List<Spoken> readings;
        private final ToldWords told;

        private Heard(List<Spoken> readings, ToldWords told) {
            this.readings = readings;
            this.told = told;
        }

        ToldWords told() {
            return told;
        }

        /** The named tools and techniques, each once, in the sentence's order. */
        List<Skill> skills() {
            Set<Skill> skills = new LinkedHashSet<>();
            readings.forEach(one -> skills.addAll(one.evidence().phrases().skills(one.reading())));
            return List.copyOf(skills);
        }

        /** The evidence for each competency that has any. */
        Tally competencies() {
            Tally tally = new Tally(competencies);
            for (Spoken one : readings) {
                one.evidence().phrases().gather(one.reading(), tally);
                one.evidence().words().gather(one.reading(), tally);
            }
            return tally;
        }

        /** What the sentence says for each area directly. */
        Tally areas() {
            Tally tally = new Tally(areas);
            readings.forEach(one -> one.evidence().areas().gather(one.reading(), tally));
            return tally;
        }
    }

    private record LanguageEvidence(
            Vocabulary vocabulary, Bm25 index, PhraseEvidence phrases, WordEvidence words, AreaEvidence areas) {
        LanguageEvidence(Vocabulary vocabulary, LanguageTables tables) {
            this(
                    vocabulary,
                    tables.index(),
                    new PhraseEvidence(tables),
                    new WordEvidence(tables),
                    new AreaEvidence(tables));
        }

        Reading read(String sentence) {
            return vocabulary.read(sentence);
        }

        /** How many of a sentence's words it knows; its small words count more, because few names are among them. */
        double closeness(String sentence) {
            double sum = 0;
            for (String form : vocabulary.formsOf(sentence)) {
                sum += vocabulary.isFiller(form) ? 1 : index.has(form) ? 0.6 : 0;
            }
            return sum;
        }
    }
}
