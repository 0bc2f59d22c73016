package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.Mapper;
import interviewkit.mapping.PostingMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not decide about anybody is said to the hiring manager, and nobody is asked about it. */
class UnfairWordsTest {
    private static final Mapper MAPPER = Fixtures.mapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recent graduate                         | age-by-another-name",
                "Join our young, dynamic team            | age-by-another-name",
                "Frisch von der Uni                      | age-by-another-name",
                "Höchstens 35 Jahre alt                  | age-by-another-name",
                "Gepflegtes Äußeres                      | looks-and-sex",
                "Jeune diplômé, moins de 30 ans          | age-by-another-name",
                "Bonne présentation                      | looks-and-sex",
                "Edad entre 25 y 35 años                 | age-by-another-name",
                "Buena presencia                         | looks-and-sex",
            })
    void wordsAboutAgeOrLooksAreFlaggedAndNotAsked(String item, String advice) {
        PostingMap map = map("Accountant", item);
        ItemMapping mapping = map.items().get(0);
        assertEquals(List.of(advice), ids(mapping));
        assertTrue(mapping.best().isEmpty() && mapping.facts().isEmpty());
        InterviewPlan plan = new Planner(Fixtures.library()).plan(map, PlanOptions.standard());
        assertTrue(plan.findings().stream().anyMatch(one -> one.kind().equals("fairness")));
        assertTrue(plan.notAssessed().stream().anyMatch(one -> one.why().contains("may not decide")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Native English speaker      ",
                "Deutsch als Muttersprache   ",
                "Langue maternelle française ",
                "Español nativo              ",
            })
    void aMotherTongueIsFlaggedAndItsLevelVerified(String item) {
        ItemMapping mapping = map("Accountant", item).items().get(0);
        assertEquals(List.of("native-speaker"), ids(mapping));
        assertEquals("language", mapping.facts().get(0).guide().area());
        assertTrue(mapping.best().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Able to lift 25 kg                       ",
                "Körperliche Belastbarkeit                ",
                "Port de charges lourdes                  ",
                "Capacidad para levantar cargas de 25 kg  ",
            })
    void liftingIsFlaggedForADeskJobOnly(String item) {
        assertTrue(isFlagged(map("Accountant", item)), item);
        assertTrue(!isFlagged(map("Warehouse Operative", item)), item);
    }

    @Test
    void whatHardlyResemblesACompetencyIsNotRatedBesideAFact() {
        assertTrue(map("Accountant", "Capacidad para levantar cargas de 25 kg")
                .items()
                .get(0)
                .best()
                .isEmpty());
        assertEquals(
                "data-pipelines",
                map("Engineer", "5+ years building data pipelines")
                        .items()
                        .get(0)
                        .best()
                        .orElseThrow()
                        .competency()
                        .id());
    }

    private static boolean isFlagged(PostingMap map) {
        return new Planner(Fixtures.library())
                .plan(map, PlanOptions.standard()).findings().stream()
                        .anyMatch(one -> one.problem().what().contains("bodily demand"));
    }

    private static List<String> ids(ItemMapping mapping) {
        return mapping.advice().stream().map(found -> found.advice().id()).toList();
    }

    private static PostingMap map(String title, String item) {
        return MAPPER.map(Fixtures.posting(
                "%s\n\nRequirements\n- %s\n- Careful and reliable in daily work\n".formatted(title, item)));
    }
}
