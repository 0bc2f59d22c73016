package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.Audience;
import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.library.RoleFamily;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** General strengths are asked about where they show in this work. */
class StoryPlaceTest {
    private static final RoleFamily MARKETING =
            Fixtures.library().family("marketing").orElseThrow();
    private static final Competency INITIATIVE =
            Fixtures.library().competency("initiative").orElseThrow();

    @Test
    void aGeneralStrengthIsAskedAboutInTheWorkOfTheRole() {
        Question question = past();
        String asked = new StoryPlace(MARKETING).in("Tell me about the last one.", question, "initiative");
        assertEquals("Tell me about the last one. Take it, if you can, from %s.".formatted(place()), asked);
    }

    @Test
    void whereTheRoleHasNoPlaceForItTheQuestionStays() {
        assertEquals("Tell me.", new StoryPlace(MARKETING).in("Tell me.", past(), "welding"));
    }

    @Test
    void aLongQuestionGivesUpTheSentenceOnWhereToBegin() {
        String ask = words(26) + ". Start with what the next person did, not knowing a word of it at all.";
        String asked = new StoryPlace(MARKETING).in(ask, past(), "initiative");
        assertTrue(asked.endsWith(place() + "."), asked);
        assertTrue(!asked.contains("Start with"), asked);
    }

    @Test
    void whatCannotBeSaidInOneBreathStaysAsItIs() {
        String ask = words(42) + ".";
        assertEquals(ask, new StoryPlace(MARKETING).in(ask, past(), "initiative"));
    }

    /** Everything that may be appended is a phrase which fits behind "from", for a competency that the library knows. */
    @Test
    void everyPlaceCompletesTheSentence() {
        List<String> odd = Fixtures.library().families().stream()
                .flatMap(family -> family.stories().entrySet().stream()
                        .filter(story -> !isPhrase(story))
                        .map(story -> family.id() + ": " + story))
                .toList();
        assertEquals(List.of(), odd);
    }

    private static boolean isPhrase(Map.Entry<String, String> story) {
        int words = story.getValue().split(" ").length;
        boolean known = Fixtures.library().competency(story.getKey()).isPresent();
        return known && words >= 4 && words <= 16 && !story.getValue().endsWith(".");
    }

    private static String place() {
        return Optional.ofNullable(MARKETING.stories().get("initiative")).orElseThrow();
    }

    private static String words(int count) {
        return "Tell me" + " on".repeat(count - 2);
    }

    private static Question past() {
        return INITIATIVE.questions().stream()
                .filter(question -> question.type() == QuestionType.PAST_BEHAVIOUR)
                .filter(question -> question.audience() != Audience.ENTRY)
                .findFirst()
                .orElseThrow();
    }
}
