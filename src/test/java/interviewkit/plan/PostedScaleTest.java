package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interviewkit.Fixtures;
import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.posting.Item;
import interviewkit.posting.Posting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostedScaleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leading-managers      | Lead an organisation of 120 people in three countries     | 120 people",
                "leading-managers      | Führung von 25 Mitarbeitern                               | 25 Mitarbeitern",
                "procurement           | You have bought for at least £40m a year                  | £40m",
                "service-reliability   | Keep thousands of machines healthy                        | thousands of machines",
                "guest-service         | A restaurant with 90 covers                               | 90 covers",
                "driving               | Planificación de 35 camiones                              | 35 camiones",
            })
    void aQuestionNamesTheScaleThatItsItemSets(String competency, String item, String scale) {
        assertEquals("Ask. For scale, the posting says “%s”.".formatted(scale), asked(competency, item));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5+ years of experience with large budgets",
                "Welding to ISO 9606-1",
                "Be over 18 and available 3 days a week",
                "Lead 12 people",
                "Windows 2019 servers",
            })
    void whatSetsNoScaleForItIsLeftOut(String item) {
        assertEquals("Ask.", asked("welding", item));
    }

    @Test
    void aScaleIsNamedOnce() {
        PostedScale scale = new PostedScale();
        Competency competency = Fixtures.library().competency("procurement").orElseThrow();
        List<Item> items = Posting.ofSentence("Spend €3 million", "en").items();
        assertEquals(
                "One. For scale, the posting says “€3 million”.",
                scale.in("One.", past(competency), competency, items));
        assertEquals("Two.", scale.in("Two.", past(competency), competency, items));
    }

    private static String asked(String id, String item) {
        Competency competency = Fixtures.library().competency(id).orElseThrow();
        return new PostedScale()
                .in(
                        "Ask.",
                        past(competency),
                        competency,
                        Posting.ofSentence(item, "en").items());
    }

    private static Question past(Competency competency) {
        return competency.questions().stream()
                .filter(question -> question.type() == QuestionType.PAST_BEHAVIOUR)
                .findFirst()
                .orElseThrow();
    }
}
