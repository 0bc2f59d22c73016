package interviewkit.mapping;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.Skill;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.posting.Posting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapperTest {
    private static final Mapper MAPPER = Fixtures.mapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You have experience working with WebRTC.                                    | real-time-media",
                "Hands-on knowledge of AWS or Azure.                                         | infrastructure-migration",
                "You've explored io_uring based approaches for problems before.              | systems-programming",
                "You're familiar with DevOps tools such as Puppet or Pulumi.                 | infrastructure-as-code",
                "Move our fleet from fixed capacity to auto-scaling.                         | elastic-capacity",
                "You can weigh infrastructure costs against product quality.                 | cost-against-quality",
            })
    void anItemGoesToTheCompetencyThatItsWordsName(String sentence, String competency) {
        assertEquals(competency, best(sentence));
    }

    /** Every competency ships its own tests. */
    @Test
    void everyExampleSentenceMapsToItsCompetency() {
        assertAll(Fixtures.library().competencies().stream()
                .flatMap(competency -> competency.examples().maps().stream()
                        .map(sentence -> () -> assertEquals(competency.id(), best(sentence), sentence))));
    }

    @Test
    void noNearMissMapsToTheCompetencyThatItIsAMissOf() {
        assertAll(Fixtures.library().competencies().stream()
                .flatMap(competency -> competency.examples().not().stream()
                        .map(miss -> () -> assertNotEquals(competency.id(), best(miss.text()), miss.text()))));
    }

    @Test
    void everyNearMissNamesACompetencyThatExists() {
        assertAll(Fixtures.library().competencies().stream()
                .flatMap(competency -> competency.examples().not().stream()
                        .map(miss -> () -> assertTrue(
                                Fixtures.library().competency(miss.to()).isPresent(),
                                competency.id() + ": " + miss.to()))));
    }

    @Test
    void aListOfNamesStaysAList() {
        ItemMapping mapping = map("You have experience with Rust or C++.");
        assertEquals(
                List.of("Rust", "C++"),
                mapping.skills().stream().map(Skill::name).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You have 3+ years of experience as an Engineering Manager.        | 3+ years",
                "At least five years in a similar role.                            | At least five years",
                "Mindestens 5 Jahre                                                | Mindestens 5 Jahre",
            })
    void aNumberOfYearsInAJobIsAFactAndNothingElse(String sentence, String words) {
        ItemMapping mapping = map(sentence);
        assertTrue(mapping.factOnly(), sentence);
        assertEquals(words, mapping.facts().get(0).words());
        assertEquals("experience-length", mapping.areas().get(0));
        assertTrue(mapping.best().isEmpty());
    }

    @Test
    void anItemThatMixesAFactAndACompetencyGivesBoth() {
        ItemMapping mapping = map("5+ years of experience running large-scale distributed systems.");
        assertFalse(mapping.factOnly());
        assertEquals("5+ years", mapping.facts().get(0).words());
        assertEquals(
                "distributed-systems", mapping.best().orElseThrow().competency().id());
    }

    @Test
    void privateUseAndPlayBecomeProductUnderstanding() {
        ItemMapping mapping = map("You've used Acme personally and played games with friends.");
        assertEquals("product-familiarity", mapping.areas().get(0));
        assertEquals("K47", mapping.advice().get(0).advice().rule());
    }

    @Test
    void theCompanysNameDoesNotPullAnItemAnywhere() {
        String sentence = "Ensure WebRTC \"just works\" by building and maintaining reliable infrastructure.";
        assertEquals(
                "service-reliability",
                map(sentence, "WebRTC").best().orElseThrow().competency().id());
    }

    @RepeatedTest(20)
    void lettersCaseAndSpacingNeverChangeTheMapping(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String sentence = "You have experience managing networked video infrastructure or real-time applications.";
        StringBuilder shaken = new StringBuilder();
        for (char c : sentence.toCharArray()) {
            shaken.append(random.nextBoolean() ? String.valueOf(c).toUpperCase(Locale.ROOT) : String.valueOf(c));
            if (c == ' ' && random.nextInt(4) == 0) {
                shaken.append(' ');
            }
        }
        assertEquals(best(sentence), best(shaken.toString()), shaken.toString());
    }

    private static String best(String sentence) {
        return map(sentence).best().map(match -> match.competency().id()).orElse("");
    }

    private static ItemMapping map(String sentence) {
        return MAPPER.map(Posting.ofSentence(sentence, "en")).items().get(0);
    }

    private static ItemMapping map(String sentence, String company) {
        Posting bare = Posting.ofSentence(sentence, "en");
        Facts facts = new Facts(
                Optional.empty(),
                Optional.of(new Fact(company, bare.items().get(0).span())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en");
        return MAPPER.map(new Posting(bare.source(), facts, bare.items(), bare.segments(), List.of()))
                .items()
                .get(0);
    }
}
