package interviewkit.mapping;

import interviewkit.library.Area;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.mapping.Match.Evidence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Orders the areas of one item by what speaks for them: their best competency, their own words, and what the posting as a whole
 * is about. A fact is found by its wording and is no guess, so its area goes first.
 */
final class AreaRanking {
    private static final double SECOND = 0.25;
    private static final double LENT = 0.5;
    private static final double SETTING = 1.2;
    private static final double LEAST_OWN = 0.3;
    private static final int MOST = 3;

    private final Library library;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean[] isCraft;

    AreaRanking(Library library) {
        this.library = library;
        isCraft = new boolean[library.areas().size()];
        for (int i = 0; i < isCraft.length; i++) {
            Area area = library.areas().get(i);
            places.put(area.id(), i);
            isCraft[i] = !area.isFact()
                    && !area.group().equals("core")
                    && !area.group().equals("leadership");
        }
    }

    /** What speaks for each area in one sentence. */
    double[] scores(Tally competencies, Tally words) {
        double[] scores = new double[isCraft.length];
        for (int i = 0; i < competencies.size(); i++) {
            Competency competency = library.competencies().get(i);
            double score = competencies.score(i);
            for (int k = 0; k < competency.areas().size(); k++) {
                int place = places.get(competency.areas().get(k));
                scores[place] = Math.max(scores[place], k == 0 ? score : SECOND * score);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += words.score(i);
        }
        return scores;
    }

    /** Adds to each competency that something speaks for already what its area's words say: they tell two near ones apart. */
    void lend(Tally words, Tally competencies) {
        for (int i = 0; i < competencies.size(); i++) {
            int place = places.get(library.competencies().get(i).area());
            if (competencies.score(i) > 0) {
                for (Evidence one : words.of(place)) {
                    competencies.add(i, new Evidence(one.source(), one.words(), LENT * one.weight()));
                }
            }
        }
    }

    /** What share of a posting's sentences is about each field of work; general virtues tell nothing about the job. */
    double[] setting(List<double[]> sentences) {
        double[] sum = new double[isCraft.length];
        for (double[] scores : sentences) {
            double all = Arrays.stream(scores).sum();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += isCraft[i] && all > 0 ? scores[i] / all : 0;
            }
        }
        double most = Arrays.stream(sum).max().orElse(0);
        return Arrays.stream(sum).map(one -> most > 0 ? one / most : 0).toArray();
    }

    /** The areas of one item, the best first. */
    List<String> areas(double[] scores, double[] setting, List<FactFound> facts) {
        Set<String> areas = new LinkedHashSet<>();
        facts.forEach(fact -> areas.add(fact.guide().area()));
        IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= LEAST_OWN)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -(scores[i] + SETTING * setting[i]))
                        .thenComparing(i -> library.areas().get(i).id()))
                .forEach(i -> areas.add(library.areas().get(i).id()));
        return areas.stream().limit(MOST).toList();
    }
}
