package interviewkit.mapping;

import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.Question;
import interviewkit.library.Skill;
import interviewkit.mapping.Claim.Spelling;
import interviewkit.mapping.lexical.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All phrases of a language that speak for a competency, each with its weight: more for longer phrases and for rarer words, less
 * where several competencies lay claim to the same phrase, or where it stands in sentences that belong to others.
 */
final class Claims {
    private static final double TERM = 2.6;
    private static final double EXTRA_WORD = 0.6;
    private static final double CUE = 0.5;
    private static final double SKILL = 2.6;
    private static final double COMMON = 0.3;
    private static final int MOST_EXTRA = 3;
    private static final int SHORT = 3;

    private final LanguageTexts texts;
    private final Vocabulary vocabulary;
    private final Map<List<String>, List<Claim>> byWords = new HashMap<>();

    private Claims(LanguageTexts texts) {
        this.texts = texts;
        this.vocabulary = texts.vocabulary();
    }

    static Map<List<String>, List<Claim>> of(Library library, LanguageTexts texts) {
        Claims claims = new Claims(texts);
        for (int i = 0; i < library.competencies().size(); i++) {
            claims.addTerms(i);
            if (texts.language().equals(LanguageTexts.MAIN)) {
                claims.addCues(i, library.competencies().get(i));
            }
        }
        if (texts.language().equals(LanguageTexts.MAIN)) {
            claims.addSkills(library);
        }
        claims.share();
        return claims.byWords;
    }

    private void addTerms(int competency) {
        for (String term : texts.terms().get(competency)) {
            List<String> words = vocabulary.formsOf(term);
            add(words, new Claim("term", competency, TERM * strength(words), spelling(term, words), Optional.empty()));
        }
    }

    /** "IT" and "HR" are also small words: they count only in capitals. */
    private Optional<Spelling> spelling(String term, List<String> words) {
        boolean isShort =
                words.size() == 1 && term.length() <= SHORT && term.equals(term.toUpperCase(java.util.Locale.ROOT));
        return Spelling.ofTerm(term, isShort && vocabulary.isFiller(words.get(0)));
    }

    private void addCues(int competency, Competency of) {
        of.questions().stream()
                .filter(Cues::speak)
                .map(Question::cues)
                .flatMap(Collection::stream)
                .map(vocabulary::formsOf)
                .distinct()
                .forEach(words -> add(words, Claim.of("cue", competency, CUE * strength(words))));
    }

    private void addSkills(Library library) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < library.competencies().size(); i++) {
            places.put(library.competencies().get(i).id(), i);
        }
        for (Skill skill : library.skills()) {
            Integer place = places.get(skill.competency());
            if (place != null) {
                Stream.concat(Stream.of(skill.name()), skill.spellings().stream())
                        .forEach(spelling -> add(
                                vocabulary.formsOf(spelling),
                                new Claim(
                                        "skill",
                                        place,
                                        SKILL,
                                        Spelling.ofSkill(spelling, skill.caseSensitive()),
                                        Optional.of(skill))));
            }
        }
    }

    private void add(List<String> words, Claim claim) {
        if (!words.isEmpty()) {
            List<Claim> claims = byWords.computeIfAbsent(words, key -> new ArrayList<>());
            boolean isKnown = claims.stream()
                    .anyMatch(one -> one.competency() == claim.competency()
                            && one.source().equals(claim.source())
                            && one.spelling().equals(claim.spelling()));
            if (!isKnown) {
                claims.add(claim);
            }
        }
    }

    /** From a little, for words that half of the library uses, to 1 for a word of one competency, and more for each further word. */
    private double strength(List<String> words) {
        List<Double> rarities = words.stream()
                .filter(word -> !vocabulary.isFiller(word))
                .map(texts.index()::relativeRarity)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        if (rarities.isEmpty()) {
            return words.size() > 2 ? 1 : COMMON;
        }
        double more = rarities.stream()
                .skip(1)
                .limit(MOST_EXTRA)
                .mapToDouble(rarity -> EXTRA_WORD * rarity)
                .sum();
        return COMMON + (1 - COMMON) * rarities.get(0) + more;
    }

    private void share() {
        Map<List<String>, int[]> heard = heard();
        byWords.replaceAll((words, claims) -> claims.stream()
                .map(claim -> claim.source().equals("skill") ? claim : shared(claim, claims, heard.get(words)))
                .toList());
    }

    private static Claim shared(Claim claim, List<Claim> claims, int[] heard) {
        long others = claims.stream()
                .filter(one -> one.source().equals(claim.source()))
                .count();
        double own = 2;
        double all = 2;
        if (heard != null) {
            for (int competency : heard) {
                own += competency == claim.competency() ? 1 : 0;
                all += 1;
            }
        }
        double weight = claim.weight() * (own / all) / Math.sqrt(others);
        return claim.weighing(weight);
    }

    /** The competencies of the example sentences in which each phrase stands. */
    private Map<List<String>, int[]> heard() {
        Map<List<String>, List<Integer>> heard = new HashMap<>();
        interviewkit.mapping.lexical.PhraseIndex<List<String>> index = new interviewkit.mapping.lexical.PhraseIndex<>(
                interviewkit.mapping.lexical.PhraseIndex.beginnings(byWords.keySet().stream()
                        .collect(java.util.stream.Collectors.toMap(words -> words, words -> words))));
        for (LanguageTexts.Example example : texts.examples()) {
            index.in(vocabulary.formsOf(example.text()))
                    .forEach(found -> heard.computeIfAbsent(found.value(), key -> new ArrayList<>())
                            .add(example.competency()));
        }
        Map<List<String>, int[]> result = new HashMap<>();
        heard.forEach((words, list) ->
                result.put(words, list.stream().mapToInt(Integer::intValue).toArray()));
        return result;
    }
}
