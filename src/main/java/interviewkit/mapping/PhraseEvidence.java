package interviewkit.mapping;

import interviewkit.library.Skill;
import interviewkit.mapping.Match.Evidence;
import interviewkit.mapping.lexical.PhraseIndex;
import interviewkit.mapping.lexical.PhraseIndex.Found;
import interviewkit.mapping.lexical.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the library's phrases of one language in a sentence: terms, names of tools, cues. */
final class PhraseEvidence {
    /** What each further phrase of one competency adds, from the strongest on; a list of synonyms is no ten reasons. */
    private static final double[] FURTHER = {1, 0.6, 0.4, 0.3, 0.2};

    private static final int LEAST_COMPOUND = 6;
    private static final double COMPOUND = 0.6;

    private final PhraseIndex<List<Claim>> index;
    private final boolean compounds;

    PhraseEvidence(LanguageTables tables) {
        index = new PhraseIndex<>(tables.claims());
        compounds = tables.hasCompounds();
    }

    /** The named tools and techniques in a sentence, each once, in the sentence's order. */
    List<Skill> skills(Reading sentence) {
        List<Hit> hits = hits(sentence);
        return List.copyOf(new LinkedHashSet<>(hits.stream()
                .filter(hit -> hit.claim().skill().isPresent())
                .sorted(Comparator.comparingInt((Hit hit) -> hit.found().from()))
                .map(hit -> hit.claim().skill().orElseThrow())
                .toList()));
    }

    void gather(Reading sentence, Tally tally) {
        Map<Integer, List<Hit>> byCompetency = new java.util.TreeMap<>();
        for (Hit hit : hits(sentence)) {
            byCompetency
                    .computeIfAbsent(hit.claim().competency(), key -> new ArrayList<>())
                    .add(hit);
        }
        byCompetency.forEach((competency, hits) -> {
            List<Hit> kept = withoutOverlaps(hits);
            for (int i = 0; i < kept.size(); i++) {
                Hit hit = kept.get(i);
                double share = FURTHER[Math.min(i, FURTHER.length - 1)];
                String words = sentence.quote(hit.found().from(), hit.found().to());
                tally.add(
                        competency,
                        new Evidence(
                                hit.claim().source(), words, share * hit.claim().weight()));
            }
        });
    }

    private List<Hit> hits(Reading sentence) {
        List<Hit> all = new ArrayList<>();
        for (Found<List<Claim>> found : index.in(sentence.words())) {
            String words = sentence.quote(found.from(), found.to());
            found.value().stream()
                    .filter(claim -> claim.allows(words))
                    .forEach(claim -> all.add(new Hit(found, claim)));
        }
        if (compounds) {
            all.addAll(compounds(sentence));
        }
        List<Found<?>> names = new ArrayList<>();
        all.stream().filter(hit -> hit.claim().isName()).forEach(hit -> names.add(hit.found()));
        return all.stream()
                .filter(hit -> names.stream().noneMatch(name -> hit.found().isInside(name)))
                .toList();
    }

    /** "Buchhaltungskenntnisse" begins with "Buchhaltung". */
    private List<Hit> compounds(Reading sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            String word = sentence.words().get(i);
            if (index.of(word).isPresent()) {
                continue;
            }
            for (int length = word.length() - 3; length >= LEAST_COMPOUND; length--) {
                Optional<List<Claim>> claims = index.of(word.substring(0, length));
                if (claims.isPresent()) {
                    Found<List<Claim>> found = new Found<>(i, i + 1, claims.get());
                    claims.get().forEach(claim -> hits.add(new Hit(found, claim.weighing(COMPOUND * claim.weight()))));
                    break;
                }
            }
        }
        return hits;
    }

    private static List<Hit> withoutOverlaps(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        hits.stream()
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.claim().weight())
                        .thenComparing(hit -> hit.found().from()))
                .filter(hit -> kept.stream().noneMatch(one -> one.found().overlaps(hit.found())))
                .forEach(kept::add);
        return kept;
    }

    private record Hit(Found<List<Claim>> found, Claim claim) {}
}
