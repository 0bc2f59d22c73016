package interviewkit.mapping;

import interviewkit.library.Area;
import interviewkit.library.AreaWords;
import interviewkit.library.Library;
import interviewkit.mapping.Match.Evidence;
import interviewkit.mapping.lexical.PhraseIndex;
import interviewkit.mapping.lexical.PhraseIndex.Found;
import interviewkit.mapping.lexical.Reading;
import interviewkit.mapping.lexical.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of a sentence say for each area directly: the area's own words and phrases in one language. */
final class AreaEvidence {
    private static final double WORD = 1.5;
    private static final double EXTRA_WORD = 0.7;
    private static final int MOST_EXTRA = 3;
    private static final double[] FURTHER = {1, 0.6, 0.4, 0.3, 0.2};
    private static final int LEAST_COMPOUND = 6;

    private final boolean compounds;
    private final PhraseIndex<List<Integer>> index;

    AreaEvidence(LanguageTables tables) {
        compounds = tables.hasCompounds();
        index = new PhraseIndex<>(tables.areaWords());
    }

    /** The places of the areas that each phrase of a language speaks for. */
    static Map<List<String>, List<Integer>> phrases(Library library, Vocabulary vocabulary) {
        Map<List<String>, List<Integer>> areas = new HashMap<>();
        List<String> ids = library.areas().stream().map(Area::id).toList();
        for (AreaWords one : library.areaWords()) {
            int area = ids.indexOf(one.area());
            for (String phrase : one.words().getOrDefault(vocabulary.language(), List.of())) {
                List<Integer> known = areas.computeIfAbsent(vocabulary.formsOf(phrase), key -> new ArrayList<>());
                if (!known.contains(area)) {
                    known.add(area);
                }
            }
        }
        return areas;
    }

    /** Adds each phrase to the areas that it speaks for; within one area no word counts twice. */
    void gather(Reading sentence, Tally tally) {
        List<Found<List<Integer>>> all = new ArrayList<>(index.in(sentence.words()));
        if (compounds) {
            addCompounds(sentence, all);
        }
        all.sort(Comparator.comparingInt((Found<List<Integer>> found) -> -found.length())
                .thenComparing(Found::from));
        Map<Integer, List<Found<List<Integer>>>> kept = new HashMap<>();
        for (Found<List<Integer>> found : all) {
            for (int area : found.value()) {
                List<Found<List<Integer>>> own = kept.computeIfAbsent(area, key -> new ArrayList<>());
                if (own.stream().noneMatch(found::overlaps)) {
                    tally.add(area, evidence(sentence, found, own.size(), isWithin(found, all)));
                    own.add(found);
                }
            }
        }
    }

    private static boolean isWithin(Found<?> found, List<Found<List<Integer>>> all) {
        return all.stream().anyMatch(found::isInside);
    }

    private static Evidence evidence(Reading sentence, Found<List<Integer>> found, int before, boolean within) {
        double weight = WORD + EXTRA_WORD * Math.min(MOST_EXTRA, found.length() - 1);
        double share = FURTHER[Math.min(before, FURTHER.length - 1)]
                / Math.sqrt(found.value().size());
        String words = sentence.quote(found.from(), found.to());
        return new Evidence("area word", words, weight * share * (within ? 0.4 : 1));
    }

    /** "Pflegeerfahrung" begins with "Pflege". */
    private void addCompounds(Reading sentence, List<Found<List<Integer>>> all) {
        Set<Integer> known = new HashSet<>();
        all.forEach(found -> known.add(found.from()));
        for (int i = 0; i < sentence.words().size(); i++) {
            String word = sentence.words().get(i);
            for (int length = word.length() - 3; length >= LEAST_COMPOUND && !known.contains(i); length--) {
                Optional<List<Integer>> value = index.of(word.substring(0, length));
                if (value.isPresent()) {
                    all.add(new Found<>(i, i + 1, value.get()));
                    known.add(i);
                }
            }
        }
    }
}
