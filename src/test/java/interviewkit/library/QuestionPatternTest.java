package interviewkit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.wording.QuestionWording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pattern finds what its own examples are about, and has enough to ask for a must-have that is read twice. */
class QuestionPatternTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private static final String HARD = "supplier approvals and preventive maintenance procedures";

    static Stream<Arguments> examples() {
        return Fixtures.library().patterns().stream()
                .flatMap(pattern -> pattern.examples().stream().map(example -> Arguments.of(pattern, example)));
    }

    static Stream<QuestionPattern> patterns() {
        return Fixtures.library().patterns().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPatternFindsWhatItsExampleIsAbout(QuestionPattern pattern, QuestionPattern.Example example) {
        List<String> found = LANGUAGES.stream()
                .map(language -> pattern.find(pattern.kinds().get(0), example.text(), language))
                .flatMap(Optional::stream)
                .map(QuestionPattern.Thing::words)
                .distinct()
                .toList();
        assertTrue(found.contains(example.thing()), () -> example.text() + " gave " + found);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternTakesNoOtherKindAndNoLongSermon(QuestionPattern pattern) {
        String text = pattern.examples().get(0).text();
        String sermon = text.replaceAll("\\W+$", "") + " and".repeat(pattern.mostWords()) + " more";
        for (String language : LANGUAGES) {
            assertEquals(Optional.empty(), pattern.find("hobby", text, language));
            assertEquals(Optional.empty(), pattern.find(pattern.kinds().get(0), sermon, language));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternHasTwoQuestionsThatAreNoVariantsOfEachOther(QuestionPattern pattern) {
        List<Question> questions = pattern.competency().questions();
        assertTrue(questions.stream().map(Question::family).distinct().count() >= 2, pattern.id());
        assertTrue(questions.stream().anyMatch(question -> question.variantOf().isPresent()), pattern.id());
        assertFalse(pattern.examples().isEmpty(), pattern.id());
    }

    /** What a posting says cannot be made easier, so the sentences around it have to be short. */
    @ParameterizedTest
    @MethodSource("patterns")
    void aQuestionCanBeFollowedAlsoAroundHardWords(QuestionPattern pattern) {
        QuestionWording wording = new QuestionWording(QuestionWording.MOST_WORDS, QuestionWording.MOST_GRADE);
        assertEquals(
                List.of(),
                pattern.competency().questions().stream()
                        .map(question -> question.ask().replace("{thing}", HARD))
                        .flatMap(ask -> wording.of(ask, List.of()))
                        .filter(remark -> remark.rule().equals("K14"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We like to work with experienced people",
                "Experience of working in a world-class company",
                "Freude an der Arbeit mit anderen Menschen",
            })
    void praiseForTheEmployerIsNoSetting(String text) {
        QuestionPattern setting = Fixtures.library().patterns().stream()
                .filter(pattern -> pattern.id().equals("setting"))
                .findFirst()
                .orElseThrow();
        for (String language : LANGUAGES) {
            assertEquals(Optional.empty(), setting.find("requirement", text, language));
        }
    }
}
