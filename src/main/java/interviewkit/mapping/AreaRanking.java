package interviewkit.mapping;

import interviewkit.library.Area;
import interviewkit.library.Library;
import interviewkit.mapping.Match.Evidence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Orders the areas of one item by what speaks for them: their best competency, their own words, and what the posting as a whole
 * is about. A fact is found by its wording and is no guess, so its area goes first.
 */
final class AreaRanking {
    private static final double SECOND = 0.25;
    private static final double LENT = 0.5;
    private static final double SETTING = 1.2;
    /** What the posting as a whole adds to a competency of its field, and what the sentence's own best area adds. */
    private static final double SETTLED = 1.0;

    private static final double FITTING = 2.0;
    private static final double LEAST_OWN = 0.3;
    private static final int MOST = 3;

    private final Library library;
    private final List<List<String>> areas;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean[] isCraft;

    /** @param areas of each competency, in the library's order, the best first */
    AreaRanking(Library library, List<List<String>> areas) {
        this.library = library;
        this.areas = areas;
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
            double score = competencies.score(i);
            for (int k = 0; k < areas.get(i).size(); k++) {
                int place = places.get(areas.get(i).get(k));
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
            int place = places.get(areas.get(i).get(0));
            if (competencies.score(i) > 0) {
                for (Evidence one : words.of(place)) {
                    competencies.add(i, new Evidence(one.source(), one.words(), LENT * one.weight()));
                }
            }
        }
    }

    /**
     * Adds to each competency that something speaks for already what the posting as a whole says for its area, and more where
     * that area fits the sentence best: an unspecific duty of a nurse is a nurse's.
     */
    void settle(double[] scores, double[] setting, Tally competencies) {
        if (isNamed(competencies)) {
            return;
        }
        OptionalInt best = order(scores, setting).mapToInt(Integer::intValue).findFirst();
        for (int i = 0; i < competencies.size(); i++) {
            if (competencies.score(i) > 0) {
                int place = places.get(areas.get(i).get(0));
                double weight = SETTLED * setting[place] + (best.isPresent() && best.getAsInt() == place ? FITTING : 0);
                if (weight > 0) {
                    competencies.add(
                            i,
                            new Evidence("setting", library.areas().get(place).name(), weight));
                }
            }
        }
    }

    /** Whether the sentence names its best competency by a term or a tool; then nothing else needs to be asked. */
    private static boolean isNamed(Tally competencies) {
        return IntStream.range(0, competencies.size())
                .boxed()
                .max(Comparator.comparingDouble(competencies::score))
                .stream()
                .flatMap(best -> competencies.of(best).stream())
                .anyMatch(one -> one.source().equals("term") || one.source().equals("skill"));
    }

    /** What share of a posting's sentences is about each field of work; general virtues tell nothing about the job. */
    double[] shares(List<double[]> sentences) {
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
        Set<String> best = new LinkedHashSet<>();
        facts.forEach(fact -> best.add(fact.guide().area()));
        order(scores, setting).forEach(i -> best.add(library.areas().get(i).id()));
        return best.stream().limit(MOST).toList();
    }

    private Stream<Integer> order(double[] scores, double[] setting) {
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= LEAST_OWN)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -(scores[i] + SETTING * setting[i]))
                        .thenComparing(i -> library.areas().get(i).id()));
    }
}
