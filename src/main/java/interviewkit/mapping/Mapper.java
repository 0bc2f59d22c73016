package interviewkit.mapping;

import interviewkit.library.Advice;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.mapping.Match.Evidence;
import interviewkit.posting.Fact;
import interviewkit.posting.Item;
import interviewkit.posting.Posting;
import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Maps each item of a posting to the competencies that it calls for, the facts that it demands and the advice that it
 * deserves. Equal scores go to the id that sorts first, so runs agree.
 */
public final class Mapper {
    /** Below this score a competency is a guess that is not worth showing. */
    private static final double LEAST_SCORE = 1.0;

    /** An unfair item goes where its advice sends it, over anything that its words may say. */
    private static final double REROUTED = 6.0;

    private static final int MOST_MATCHES = 5;

    private final Library library;
    private final CompetencyEvidence evidence;
    private final FactFinder facts;

    public Mapper(Library library) {
        this.library = library;
        this.evidence = new CompetencyEvidence(library);
        this.facts = new FactFinder(library);
    }

    public PostingMap map(Posting posting) {
        String company = posting.facts().company().map(Fact::text).orElse("");
        return new PostingMap(
                posting,
                posting.items().stream().map(item -> map(item, company)).toList());
    }

    private ItemMapping map(Item item, String company) {
        List<FactFound> found = facts.facts(item.text());
        List<AdviceFound> advice = advice(item.text());
        return new ItemMapping(
                item,
                matches(withoutName(item.text(), company), advice),
                found,
                !found.isEmpty() && facts.nothingElse(item.text()),
                evidence.skills(Tokens.of(item.text())),
                advice);
    }

    private List<Match> matches(String sentence, List<AdviceFound> advice) {
        Map<Competency, List<Evidence>> gathered = new TreeMap<>(Comparator.comparing(Competency::id));
        gathered.putAll(evidence.gather(sentence));
        for (AdviceFound found : advice) {
            for (Competency competency : library.competencies()) {
                if (competency.area().equals(found.advice().reroute())) {
                    List<Evidence> more = new ArrayList<>(gathered.getOrDefault(competency, List.of()));
                    more.add(new Evidence("advice", found.words(), REROUTED));
                    gathered.put(competency, more);
                }
            }
        }
        return ranked(gathered);
    }

    private static List<Match> ranked(Map<Competency, List<Evidence>> gathered) {
        List<Match> all = gathered.entrySet().stream()
                .map(entry -> new Match(entry.getKey(), score(entry.getValue()), 0, entry.getValue()))
                .filter(match -> match.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(match -> match.competency().id()))
                .toList();
        List<Match> ranked = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_MATCHES, all.size()); i++) {
            double next = i + 1 < all.size() ? all.get(i + 1).score() : 0;
            Match match = all.get(i);
            ranked.add(new Match(match.competency(), match.score(), confidence(match.score(), next), match.because()));
        }
        return ranked;
    }

    private static double score(List<Evidence> evidence) {
        return evidence.stream().mapToDouble(Evidence::weight).sum();
    }

    /** Grows with the score and with its lead over the next: a lone strong term is near 1, a tie of weak ones near 0.3. */
    private static double confidence(double score, double next) {
        double lead = (score - next) / score;
        double strength = 1 - Math.exp(-score / 3);
        return Math.round(100 * strength * (0.5 + 0.5 * lead)) / 100.0;
    }

    private List<AdviceFound> advice(String sentence) {
        List<AdviceFound> found = new ArrayList<>();
        for (Advice advice : library.advice()) {
            for (Pattern pattern : advice.patterns()) {
                Matcher matcher = pattern.matcher(sentence);
                if (matcher.find()) {
                    found.add(new AdviceFound(advice, matcher.group()));
                    break;
                }
            }
        }
        return found;
    }

    /** The company's name says nothing of what is asked, but pulls towards whatever the company is known for. */
    private static String withoutName(String sentence, String company) {
        return company.isBlank() ? sentence : sentence.replace(company, "we");
    }
}
