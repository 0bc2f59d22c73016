package interviewkit.mapping;

import interviewkit.library.Advice;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.RoleFamily;
import interviewkit.library.Skill;
import interviewkit.library.packed.Pack;
import interviewkit.mapping.Match.Evidence;
import interviewkit.posting.Fact;
import interviewkit.posting.Item;
import interviewkit.posting.Posting;
import interviewkit.role.TitleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Maps each item of a posting to the competencies that it calls for, the facts that it demands and the advice that it
 * deserves. Equal scores go to the id that sorts first, so runs agree.
 */
public final class Mapper {
    /** Below this score a competency is a guess that is not worth showing. */
    private static final double LEAST_SCORE = 0.25;

    /** An unfair item goes where its advice sends it, over anything that its words may say. */
    private static final double REROUTED = 6.0;

    private static final int MOST_MATCHES = 5;

    private static final String TABLES = "mapping";

    private final Library library;
    private final Tables tables;
    private final CompetencyEvidence evidence;
    private final FactFinder facts;
    private final AreaRanking ranking;
    private final TitleReader titles;
    private final FamilyByItems families;

    /** A mapper for any library; to work out what it starts from takes seconds. */
    public Mapper(Library library) {
        this(library, Tables.of(library));
    }

    private Mapper(Library library, Tables tables) {
        this.library = library;
        this.tables = tables;
        this.evidence = new CompetencyEvidence(library, tables);
        this.facts = new FactFinder(library);
        this.ranking = new AreaRanking(library, tables.areas());
        this.titles = new TitleReader(library);
        this.families = new FamilyByItems(library.families());
    }

    /** The same mapper for the program's own library, with what the build worked out. */
    public static Mapper packed(Library library) {
        return new Mapper(library, packedTables());
    }

    /** The same mapper for another edition of its library: the competencies and their terms are the same. */
    public Mapper with(Library edition) {
        return new Mapper(edition, tables);
    }

    static Tables packedTables() {
        return new Pack<>(Tables.class).read(TABLES);
    }

    /**
     * Keeps what a mapper of the program's own library starts from.
     *
     * @param classes the folder of the compiled classes
     */
    public static void pack(Library library, Path classes) throws IOException {
        Pack.write(Tables.of(library), TABLES, classes);
    }

    /** Where no family knows the title, the items tell the field first, and are mapped once more within it. */
    public PostingMap map(Posting posting) {
        TitleReader.Told title = titles.read(posting.facts());
        List<ItemMapping> items = items(posting, title.family());
        Optional<RoleFamily> byItems = title.family().isPresent() ? Optional.empty() : families.of(items);
        return new PostingMap(
                posting,
                title,
                byItems,
                byItems.map(family -> items(posting, byItems)).orElse(items));
    }

    private List<ItemMapping> items(Posting posting, Optional<RoleFamily> family) {
        String company = posting.facts().company().map(Fact::text).orElse("");
        String language = posting.facts().language();
        List<Reading> readings = posting.items().stream()
                .map(item -> read(item, company, language))
                .toList();
        double[] shares = ranking.shares(readings.stream().map(Reading::areas).toList());
        Field field = new Field(family, library.areas(), shares);
        double[] setting = field.weighed(library.areas(), shares);
        return readings.stream().map(reading -> map(reading, setting, field)).toList();
    }

    private Reading read(Item item, String company, String language) {
        String sentence = withoutName(item.text(), company);
        List<AdviceFound> advice = advice(item.text());
        CompetencyEvidence.Heard heard = evidence.hear(sentence, language);
        Tally tally = heard.competencies();
        addAdvice(tally, advice);
        Tally words = heard.areas();
        double[] areas = ranking.scores(tally, words);
        ranking.lend(words, tally);
        List<Skill> skills = (sentence.equals(item.text()) ? heard : evidence.hear(item.text(), language)).skills();
        return new Reading(item, tally, areas, skills, advice, heard.told());
    }

    private ItemMapping map(Reading reading, double[] setting, Field field) {
        String text = reading.item().text();
        List<FactFound> found = facts.facts(text).stream()
                .filter(fact -> !isAge(fact, reading.advice()))
                .toList();
        double[] spoken = field.spoken(library.areas(), reading.areas());
        ranking.settle(spoken, setting, reading.tally());
        return new ItemMapping(
                reading.item(),
                ranking.areas(spoken, setting, found),
                ranked(reading, field),
                found,
                !found.isEmpty() && facts.nothingElse(text),
                reading.skills(),
                reading.advice());
    }

    /** "Under 30 years" is no length of experience. */
    private static boolean isAge(FactFound fact, List<AdviceFound> advice) {
        return fact.guide().area().equals("experience-length")
                && advice.stream()
                        .anyMatch(found ->
                                found.advice().forbidsAsking() && found.words().contains(fact.words()));
    }

    private void addAdvice(Tally tally, List<AdviceFound> advice) {
        for (AdviceFound found : advice) {
            for (int i = 0; i < tally.size(); i++) {
                if (tables.areas().get(i).get(0).equals(found.advice().reroute())) {
                    tally.add(i, new Evidence("advice", found.words(), REROUTED));
                }
            }
        }
    }

    /** The best of the library; it comes sorted by id, so equals stay in the order of their ids. */
    private List<Match> ranked(Reading reading, Field field) {
        Tally tally = reading.tally();
        List<Match> all = IntStream.range(0, tally.size())
                .filter(i -> tally.score(i) >= LEAST_SCORE)
                .boxed()
                .sorted(Comparator.comparingDouble(tally::score).reversed())
                .limit(MOST_MATCHES)
                .map(i -> match(library.competencies().get(i), i, reading, field))
                .toList();
        List<Match> ranked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Match match = all.get(i);
            ranked.add(match.sure(Confidence.of(match, bestOther(all, i))));
        }
        return ranked;
    }

    private static Match match(Competency competency, int place, Reading reading, Field field) {
        List<Evidence> because = reading.tally().of(place);
        return new Match(
                competency,
                reading.tally().score(place),
                0,
                reading.told().share(place, because),
                field.of(competency.area()),
                isCalled(competency, reading.item().text(), because),
                because);
    }

    /** Cues are English words; what was found as one in a reading of another language counts too. */
    private static boolean isCalled(Competency competency, String text, List<Evidence> because) {
        return Cues.call(competency, text)
                || because.stream().anyMatch(one -> one.source().equals("cue"));
    }

    private static double bestOther(List<Match> ranked, int place) {
        int other = place == 0 ? 1 : 0;
        return other < ranked.size() ? Confidence.spoken(ranked.get(other).because()) : 0;
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

    /**
     * The company's name says nothing of what is asked, but pulls towards whatever the company is known for. Blanks stand in for
     * it, so that all other words keep their places.
     */
    private static String withoutName(String sentence, String company) {
        return company.isBlank() ? sentence : sentence.replace(company, " ".repeat(company.length()));
    }

    /** One item's evidence before the rest of the posting is looked at. */
    private record Reading(
            Item item, Tally tally, double[] areas, List<Skill> skills, List<AdviceFound> advice, ToldWords told) {}
}
